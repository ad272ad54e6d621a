package it.cooperazionedigitale.privacy.web.retention;

import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries;
import it.cooperazionedigitale.privacy.usecase.RunRetention;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rule: how much it would end now, and ending it. */
@Controller
@AccessibleTo(Role.ADMIN)
class RetentionController {

    static final String VIEW = "privacy/retention";

    private final PrivacyDeskQueries desk;
    private final RunRetention run;

    RetentionController(PrivacyDeskQueries desk, RunRetention run) {
        this.desk = desk;
        this.run = run;
    }

    @GetMapping("/admin/privacy/conservazione/{rule}")
    String preview(@PathVariable String rule, Viewer viewer, Model model) {
        model.addAttribute("page", desk.preview(rule, viewer));
        return VIEW;
    }

    @PostMapping("/admin/privacy/conservazione/{rule}/esecuzione")
    String run(@PathVariable String rule, Viewer viewer, RedirectAttributes redirect) {
        int ended = run.run(rule, viewer);
        redirect.addFlashAttribute("flash", "privacy.flash.ran");
        redirect.addFlashAttribute("flashArgs", List.of(ItalianFormats.number(ended)));
        return "redirect:/admin/privacy";
    }
}
