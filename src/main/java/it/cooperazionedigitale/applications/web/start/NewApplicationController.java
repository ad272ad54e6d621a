package it.cooperazionedigitale.applications.web.start;

import it.cooperazionedigitale.applications.usecase.CopyApplication;
import it.cooperazionedigitale.applications.usecase.ListedCalls;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new application: which call it is for, and what it begins with. */
@Controller
@AccessibleTo(Role.APPLICANT)
class NewApplicationController {

    static final String VIEW = "applications/start";

    private final ListedCalls calls;
    private final StartApplication starting;
    private final CopyApplication copying;
    private final StartChoices choices;

    NewApplicationController(
            ListedCalls calls, StartApplication starting, CopyApplication copying, StartChoices choices) {
        this.calls = calls;
        this.starting = starting;
        this.copying = copying;
        this.choices = choices;
    }

    @GetMapping("/coop/domande/nuova")
    String show(@ModelAttribute("form") StartForm form, Viewer viewer, Model model) {
        model.addAttribute("page", choices.page(calls.published(), viewer));
        return VIEW;
    }

    @PostMapping("/coop/domande/nuova")
    String start(
            @ModelAttribute("form") StartForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        List<CallSummary> published = calls.published();
        Optional<CallSummary> chosen = StartChoices.open(published)
                .filter(call -> call.slug().equals(form.getBando()))
                .findFirst();
        UUID earlier = Typed.id(form.getDa());
        if (chosen.isEmpty()) {
            published.stream()
                    .filter(call -> call.slug().equals(form.getBando()))
                    .findFirst()
                    .ifPresentOrElse(
                            call -> errors.rejectValue(
                                    "bando", "applications.start.notOpen", new Object[] {call.title()}, null),
                            () -> errors.rejectValue("bando", "applications.start.choose"));
        }
        if (earlier == null && !form.fromNothing()) {
            errors.rejectValue("da", "applications.start.from.choose");
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", choices.page(published, viewer));
            return VIEW;
        }
        UUID call = chosen.orElseThrow().id();
        return "redirect:/coop/domande/"
                + (earlier == null ? starting.start(call, viewer) : copied(call, earlier, viewer, redirect));
    }

    private UUID copied(UUID call, UUID earlier, Viewer viewer, RedirectAttributes redirect) {
        CopyApplication.Started started = copying.start(call, earlier, viewer);
        if (!started.copied()) {
            redirect.addFlashAttribute("flash", "applications.flash.hadOne");
        }
        return started.id();
    }
}
