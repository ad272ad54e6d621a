package it.cooperazionedigitale.applications.web.declarations;

import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the legal representative declares; the others of the team read it. */
@Controller
@AccessibleTo(Role.APPLICANT)
class DeclarationsController {

    static final String VIEW = "applications/declarations";

    private final OwnApplicationQueries own;
    private final ConfirmDeclarations confirming;

    DeclarationsController(OwnApplicationQueries own, ConfirmDeclarations confirming) {
        this.own = own;
        this.confirming = confirming;
    }

    @GetMapping("/coop/domande/{id}/dichiarazioni")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnApplication application = own.one(id, viewer);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        model.addAttribute("form", DeclarationsForm.of(application.declarations()));
        model.addAttribute(
                "page",
                new DeclarationsPage(
                        id,
                        "/bandi/" + application.call().slug(),
                        Arrays.stream(Declaration.values()).map(Enum::name).toList(),
                        application.signableBy(viewer)));
        return VIEW;
    }

    @PostMapping("/coop/domande/{id}/dichiarazioni")
    String confirm(
            @PathVariable UUID id,
            @ModelAttribute("form") DeclarationsForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes redirect) {
        confirming.confirm(id, form.ticked(), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.saved");
        return "redirect:/coop/domande/" + id;
    }
}
