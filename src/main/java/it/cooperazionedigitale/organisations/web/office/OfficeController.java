package it.cooperazionedigitale.organisations.web.office;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.usecase.AppointOfficer;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets for which hub and regions an officer or manager works. */
@Controller
@AccessibleTo(Role.ADMIN)
class OfficeController {

    static final String VIEW = "organisations/office";
    private static final String ADDRESS = "/admin/utenti/{id}/ufficio";

    private final AccountDirectory accounts;
    private final OrganisationDirectory organisations;
    private final ReferenceData reference;
    private final AppointOfficer appoint;

    OfficeController(
            AccountDirectory accounts,
            OrganisationDirectory organisations,
            ReferenceData reference,
            AppointOfficer appoint) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.reference = reference;
        this.appoint = appoint;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable UUID id, @ModelAttribute("form") OfficeForm form, Model model) {
        AccountSummary person = accounts.find(id).orElseThrow(NotFound::new);
        boolean node = post(person) == Role.NODE_OFFICER;
        model.addAttribute(
                "page",
                new OfficePage(
                        id,
                        person.name(),
                        organisations.hubs().stream()
                                .map(hub -> Choice.of(hub.id().toString(), hub.name()))
                                .toList(),
                        node
                                ? reference.regions().stream()
                                        .map(region -> Choice.of(region.code(), region.name()))
                                        .toList()
                                : List.of()));
        return VIEW;
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String appoint(
            @PathVariable UUID id,
            @ModelAttribute("form") OfficeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Role post = post(accounts.find(id).orElseThrow(NotFound::new));
        if (form.rejectMissing(
                post, reference.regions().stream().map(Region::code).toList(), errors)) {
            return ask(id, form, model);
        }
        Set<String> regions = post == Role.NODE_OFFICER ? Set.copyOf(form.getRegions()) : Set.of();
        appoint.appoint(id, Objects.requireNonNull(form.hubId()), post, regions, viewer);
        redirect.addFlashAttribute("flash", "administration.flash.OFFICE");
        return "redirect:/admin/utenti/" + id;
    }

    /** A person who holds both roles works as manager of the whole hub. */
    private static Role post(AccountSummary person) {
        if (person.roles().contains(Role.HUB_MANAGER)) {
            return Role.HUB_MANAGER;
        }
        if (person.roles().contains(Role.NODE_OFFICER)) {
            return Role.NODE_OFFICER;
        }
        throw new NotFound();
    }
}
