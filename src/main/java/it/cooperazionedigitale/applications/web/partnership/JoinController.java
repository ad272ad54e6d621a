package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.usecase.AskToTakePart;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A body asks, with the lead's code, to take part in its application. */
@Controller
@AccessibleTo(Role.APPLICANT)
@ForTheBodyOfThePage
class JoinController {

    static final String VIEW = "applications/join";

    private final AskToTakePart asking;

    JoinController(AskToTakePart asking) {
        this.asking = asking;
    }

    @GetMapping("/coop/domande/partecipa")
    String show(@ModelAttribute("form") JoinForm form, Viewer viewer, Model model) {
        JoinCode.parse(form.getCodice()).ifPresent(code -> form.setCodice(code.shown()));
        return page(viewer, model);
    }

    @PostMapping("/coop/domande/partecipa")
    String ask(
            @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Optional<JoinCode> code = JoinCode.parse(form.getCodice());
        if (code.isEmpty()) {
            errors.rejectValue("codice", "applications.join.unreadable");
            return page(viewer, model);
        }
        try {
            Optional<UUID> part = asking.ask(code.get(), viewer);
            if (part.isPresent()) {
                redirect.addFlashAttribute("flash", "applications.flash.asked");
                return "redirect:/coop/domande/partecipazioni/" + part.get();
            }
            errors.rejectValue("codice", "applications.join.unknown");
        } catch (Refusal refusal) {
            errors.rejectValue("codice", refusal.key(), refusal.args().toArray(), null);
        }
        return page(viewer, model);
    }

    private static String page(Viewer viewer, Model model) {
        boolean mayAsk = viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR);
        model.addAttribute("page", new JoinPage(viewer.organisationName(), mayAsk));
        return VIEW;
    }
}
