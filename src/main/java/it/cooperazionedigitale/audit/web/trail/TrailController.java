package it.cooperazionedigitale.audit.web.trail;

import it.cooperazionedigitale.audit.FactWords;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.audit.usecase.TrailQueries;
import it.cooperazionedigitale.audit.usecase.VerifyTrail;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit trail: searching it, and having the whole of it verified. */
@Controller
@AccessibleTo({Role.ADMIN, Role.AUDITOR})
class TrailController {

    static final String VIEW = "audit/trail";
    private static final int LINES = 50;

    private final TrailQueries trail;
    private final VerifyTrail verifyTrail;
    private final FactWords words;

    TrailController(TrailQueries trail, VerifyTrail verifyTrail, FactWords words) {
        this.trail = trail;
        this.verifyTrail = verifyTrail;
        this.words = words;
    }

    @GetMapping("/admin/audit")
    String show(
            @ModelAttribute("form") TrailForm form,
            BindingResult errors,
            @RequestParam(name = "prima", required = false) @Nullable Long before,
            Model model,
            Viewer viewer) {
        TrailQueries.Search search = TrailReading.search(form, before, errors);
        TrailQueries.Page found =
                errors.hasErrors() ? new TrailQueries.Page(List.of(), null) : trail.search(search, LINES, viewer);
        Verification newest = trail.newestVerification(viewer).orElse(null);
        model.addAttribute("page", TrailPage.of(found, form, newest, words));
        return VIEW;
    }

    @PostMapping("/admin/audit/verifiche")
    String verify(Viewer viewer, RedirectAttributes redirect) {
        boolean well = verifyTrail.verify(viewer).well();
        redirect.addFlashAttribute("flash", well ? "audit.flash.well" : "audit.flash.broken");
        return "redirect:/admin/audit";
    }
}
