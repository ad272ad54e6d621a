package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The body a person acts for: what it is, where it works, how many people it has. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
class OrganisationController {

    static final String VIEW = "organisations/organisation";

    private final OwnBodyQueries queries;
    private final UpdateOrganisation updating;
    private final OrganisationReading reading;
    private final ReferenceData reference;

    OrganisationController(
            OwnBodyQueries queries, UpdateOrganisation updating, OrganisationReading reading, ReferenceData reference) {
        this.queries = queries;
        this.updating = updating;
        this.reading = reading;
        this.reference = reference;
    }

    @GetMapping("/coop/organizzazione")
    String show(Viewer viewer, Model model) {
        OrganisationSheet sheet = queries.sheet(viewer).orElse(null);
        if (sheet == null) {
            return "redirect:/account/organizzazioni";
        }
        model.addAttribute("form", OrganisationForm.of(sheet));
        return page(sheet, viewer, model);
    }

    @PostMapping("/coop/organizzazione")
    String save(
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OrganisationSheet sheet = queries.sheet(viewer).orElseThrow(NotFound::new);
        UpdateOrganisation.Details details = reading.details(form, errors);
        if (details == null) {
            return page(sheet, viewer, model);
        }
        try {
            updating.update(sheet.id(), details, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue("vatNumber", refusal.key());
            return page(sheet, viewer, model);
        }
        redirect.addFlashAttribute("flash", "organisations.flash.saved");
        return "redirect:/coop/organizzazione";
    }

    private String page(OrganisationSheet sheet, Viewer viewer, Model model) {
        boolean mayEdit = viewer.mayIn(sheet.id(), TeamRole.EDITOR);
        model.addAttribute("page", OrganisationPage.of(sheet, reference.legalForms(), mayEdit));
        return VIEW;
    }
}
