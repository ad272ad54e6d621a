package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ConfirmPartnership;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.BudgetRows;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body takes part in as a partner, and its legal representative's confirmation. */
@Controller
@AccessibleTo(Role.APPLICANT)
class PartnershipController {

    static final String VIEW = "applications/partnership";

    private final PartnerQueries partners;
    private final ConfirmPartnership confirming;
    private final ApplicationWords words;
    private final BudgetRows costs;
    private final OrganisationDirectory organisations;

    PartnershipController(
            PartnerQueries partners,
            ConfirmPartnership confirming,
            ApplicationWords words,
            BudgetRows costs,
            OrganisationDirectory organisations) {
        this.organisations = organisations;
        this.costs = costs;
        this.partners = partners;
        this.confirming = confirming;
        this.words = words;
    }

    @GetMapping("/coop/domande/partecipazioni/{id}")
    String show(@PathVariable UUID id, @ModelAttribute("form") PartnershipForm form, Viewer viewer, Model model) {
        PartnershipPage page = page(partners.one(id, viewer), viewer);
        form.setSeen(page.print());
        model.addAttribute("page", page);
        return VIEW;
    }

    @PostMapping("/coop/domande/partecipazioni/{id}")
    String confirm(
            @PathVariable UUID id,
            @ModelAttribute("form") PartnershipForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        PartnerQueries.Part part = partners.one(id, viewer);
        Set<Declaration> ticked = form.ticked();
        PartnershipPage page = page(part, viewer);
        if (part.toConfirm()) {
            if (!page.print().equals(form.getSeen())) {
                errors.reject("applications.partnership.data.changed");
                form.setSeen(page.print());
            }
            for (Declaration needed : Declaration.values()) {
                if (!ticked.contains(needed)) {
                    Object[] words = {
                        new DefaultMessageSourceResolvable("applications.partnership.declaration." + needed)
                    };
                    errors.rejectValue("declared[" + needed + "]", "applications.partnership.tick", words, null);
                }
            }
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            return VIEW;
        }
        confirming.confirm(id, ticked, viewer);
        redirect.addFlashAttribute("flash", "applications.flash.confirmed");
        return "redirect:/coop/domande/partecipazioni/" + id;
    }

    private PartnershipPage page(PartnerQueries.Part part, Viewer viewer) {
        OrganisationSummary body = organisations.find(part.organisationId()).orElseThrow(NotFound::new);
        return PartnershipPage.of(part, body, words, costs, viewer);
    }
}
