package it.cooperazionedigitale.accounts.web.sessions;

import it.cooperazionedigitale.accounts.usecase.EndSession;
import it.cooperazionedigitale.accounts.usecase.EndSessionsOf;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends somebody's session, or all of a person's, with a reason. */
@Controller
@AccessibleTo(Role.ADMIN)
class SessionEndController {

    static final String VIEW = "accounts/session-end";
    private static final String ONE = "/admin/sessioni/{id}/chiusura";
    private static final String ALL = "/admin/utenti/{id}/sessioni/chiusura";

    private final EndSession one;
    private final EndSessionsOf all;

    SessionEndController(EndSession one, EndSessionsOf all) {
        this.one = one;
        this.all = all;
    }

    @GetMapping(ONE)
    String askOne(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model) {
        return page("/admin/sessioni/" + id + "/chiusura", "administration.END", model);
    }

    @PostMapping(ONE)
    String endOne(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return askOne(id, form, model);
        }
        one.end(id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "administration.flash.END");
        return "redirect:/admin/sessioni";
    }

    @GetMapping(ALL)
    String askAll(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, Model model) {
        return page("/admin/utenti/" + id + "/sessioni/chiusura", "administration.ENDALL", model);
    }

    @PostMapping(ALL)
    String endAll(
            @PathVariable UUID id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return askAll(id, form, model);
        }
        all.end(id, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "administration.flash.ENDALL");
        return "redirect:/admin/sessioni";
    }

    private static String page(String action, String key, Model model) {
        model.addAttribute("page", new SessionEndPage(key, action));
        return VIEW;
    }
}
