package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.usecase.BeginCall;
import it.cooperazionedigitale.calls.usecase.DraftQueries;
import it.cooperazionedigitale.calls.usecase.NewCall;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a call: from nothing, or from an earlier one. */
@Controller
@RequestMapping("/gestione/bandi/nuovo")
@AccessibleTo(Role.STAFF)
class NewCallController {

    static final String VIEW = "calls/new";

    /**
     * What one may begin from.
     *
     * @param sources earlier calls
     */
    record Page(List<Choice> sources) {}

    private final DraftQueries drafts;
    private final BeginCall begin;

    NewCallController(DraftQueries drafts, BeginCall begin) {
        this.drafts = drafts;
        this.begin = begin;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String da, Viewer viewer, Model model) {
        NewCallForm form = new NewCallForm();
        form.setFrom(da);
        model.addAttribute("form", form);
        model.addAttribute("page", page(viewer));
        return VIEW;
    }

    @PostMapping
    String begin(
            @ModelAttribute("form") NewCallForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<NewCall> asked = form.asked(errors);
        if (asked.isPresent()) {
            try {
                String draft = "redirect:/gestione/bandi/" + begin.begin(asked.get(), viewer) + "/modifica";
                redirect.addFlashAttribute("flash", "calls.flash.begun");
                return draft;
            } catch (Refusal refusal) {
                errors.reject(refusal.key(), refusal.args().toArray(), null);
            }
        }
        model.addAttribute("page", page(viewer));
        return VIEW;
    }

    private Page page(Viewer viewer) {
        return new Page(drafts.sources(viewer).stream()
                .map(call -> Choice.of(call.id().toString(), call.code() + " · " + call.title()))
                .toList());
    }
}
