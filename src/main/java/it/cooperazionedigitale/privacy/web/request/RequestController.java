package it.cooperazionedigitale.privacy.web.request;

import it.cooperazionedigitale.privacy.usecase.HoldErasure;
import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries;
import it.cooperazionedigitale.privacy.usecase.RefuseErasure;
import it.cooperazionedigitale.privacy.usecase.ResumeErasure;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's request to be erased: to stop it for a while, let it go on, or refuse it. */
@Controller
@AccessibleTo(Role.ADMIN)
class RequestController {

    static final String VIEW = "privacy/request";
    private static final String BACK = "redirect:/admin/privacy/richieste/";

    private final PrivacyDeskQueries desk;
    private final HoldErasure hold;
    private final RefuseErasure refuse;
    private final ResumeErasure resume;

    RequestController(PrivacyDeskQueries desk, HoldErasure hold, RefuseErasure refuse, ResumeErasure resume) {
        this.desk = desk;
        this.hold = hold;
        this.refuse = refuse;
        this.resume = resume;
    }

    @GetMapping("/admin/privacy/richieste/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Viewer viewer, Model model) {
        model.addAttribute("page", RequestPage.of(desk.request(id, viewer)));
        return VIEW;
    }

    @PostMapping("/admin/privacy/richieste/{id}/decisione")
    String decide(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            @RequestParam String esito,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return show(id, form, viewer, model);
        }
        if ("rifiuto".equals(esito)) {
            refuse.refuse(id, form.getReason().strip(), viewer);
        } else {
            hold.hold(id, form.getReason().strip(), viewer);
        }
        redirect.addFlashAttribute("flash", "privacy.flash.decided");
        return BACK + id;
    }

    @PostMapping("/admin/privacy/richieste/{id}/ripresa")
    String resume(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        resume.resume(id, viewer);
        redirect.addFlashAttribute("flash", "privacy.flash.resumed");
        return BACK + id;
    }
}
