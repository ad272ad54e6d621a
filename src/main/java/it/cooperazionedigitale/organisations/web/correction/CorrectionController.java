package it.cooperazionedigitale.organisations.web.correction;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.organisations.usecase.CorrectIdentity;
import it.cooperazionedigitale.organisations.usecase.Correction;
import it.cooperazionedigitale.organisations.usecase.RecordQueries;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets right the codice fiscale, the hub or the federation of a body. */
@Controller
@AccessibleTo(Role.ADMIN)
class CorrectionController {

    static final String VIEW = "organisations/correction";
    private static final String ADDRESS = "/admin/organizzazioni/{id}/correzione";

    private final OrganisationDirectory directory;
    private final RecordQueries records;
    private final BodyReading reading;
    private final CorrectIdentity correcting;

    CorrectionController(
            OrganisationDirectory directory, RecordQueries records, BodyReading reading, CorrectIdentity correcting) {
        this.directory = directory;
        this.records = records;
        this.reading = reading;
        this.correcting = correcting;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable UUID id, Viewer viewer, Model model) {
        OrganisationSummary body = directory.find(id).orElseThrow(NotFound::new);
        CorrectionForm form = new CorrectionForm();
        form.setTaxCode(body.taxCode());
        form.setHub(body.hubId().toString());
        form.setFederated(records.federated(id, viewer));
        model.addAttribute("form", form);
        return page(body, model);
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OrganisationSummary body = directory.find(id).orElseThrow(NotFound::new);
        TaxCode taxCode =
                reading.taxCode("taxCode", form.getTaxCode(), body.kind() == OrganisationKind.TRANSFORMER, errors);
        Optional<HubSummary> hub = directory.hubs().stream()
                .filter(known -> known.id().toString().equals(form.getHub()))
                .findFirst();
        if (hub.isEmpty()) {
            errors.rejectValue("hub", "administration.office.hub.missing");
        }
        if (form.rejectMissing(errors) || taxCode == null) {
            return page(body, model);
        }
        try {
            correcting.correct(
                    id,
                    new Correction(
                            taxCode,
                            hub.orElseThrow().id(),
                            form.isFederated(),
                            form.getReason().strip()),
                    viewer);
        } catch (Refusal refusal) {
            errors.rejectValue("taxCode", refusal.key(), refusal.args().toArray(), null);
            return page(body, model);
        }
        redirect.addFlashAttribute("flash", "administration.flash.corrected");
        return "redirect:/admin/organizzazioni/" + id;
    }

    private String page(OrganisationSummary body, Model model) {
        model.addAttribute(
                "page",
                new CorrectionPage(
                        body.id(),
                        body.name(),
                        directory.hubs().stream()
                                .map(hub -> Choice.of(hub.id().toString(), hub.name() + " (" + hub.federation() + ")"))
                                .toList()));
        return VIEW;
    }
}
