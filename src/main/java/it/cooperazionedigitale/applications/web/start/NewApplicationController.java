package it.cooperazionedigitale.applications.web.start;

import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A new application: which call it is for. */
@Controller
@AccessibleTo(Role.APPLICANT)
class NewApplicationController {

    static final String VIEW = "applications/start";

    private final CallDirectory calls;
    private final StartApplication starting;
    private final ApplicationWords words;

    NewApplicationController(CallDirectory calls, StartApplication starting, ApplicationWords words) {
        this.calls = calls;
        this.starting = starting;
        this.words = words;
    }

    @GetMapping("/coop/domande/nuova")
    String show(@ModelAttribute("form") StartForm form, Viewer viewer, Model model) {
        return page(open(), viewer, model);
    }

    @PostMapping("/coop/domande/nuova")
    String start(@ModelAttribute("form") StartForm form, BindingResult errors, Viewer viewer, Model model) {
        List<CallSummary> open = open();
        Optional<CallSummary> chosen = open.stream()
                .filter(call -> call.slug().equals(form.getBando()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("bando", "applications.start.choose");
            return page(open, viewer, model);
        }
        return "redirect:/coop/domande/" + starting.start(chosen.get().id(), viewer);
    }

    private List<CallSummary> open() {
        return calls.published().stream()
                .filter(call -> call.state() == CallState.OPEN)
                .toList();
    }

    private String page(List<CallSummary> open, Viewer viewer, Model model) {
        List<Choice> choices = open.stream()
                .map(call -> new Choice(
                        call.slug(),
                        call.title(),
                        words.of("applications.start.closes", ItalianFormats.deadline(call.closesAt()))))
                .toList();
        model.addAttribute("page", new StartPage(choices, viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)));
        return VIEW;
    }
}
