package it.cooperazionedigitale.accounts.web.rolegrant;

import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.ProposeRole;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.accounts.web.AccountWords;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person a role, or proposes one that decides. */
@Controller
@AccessibleTo(Role.ADMIN)
class RoleGrantController {

    static final String VIEW = "accounts/role-grant";
    private static final String ADDRESS = "/admin/utenti/{id}/ruoli/assegnazione";

    private final PeopleQueries people;
    private final GrantRole grantRole;
    private final ProposeRole proposeRole;

    RoleGrantController(PeopleQueries people, GrantRole grantRole, ProposeRole proposeRole) {
        this.people = people;
        this.grantRole = grantRole;
        this.proposeRole = proposeRole;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable UUID id, @ModelAttribute("form") RoleGrantForm form, Viewer viewer, Model model) {
        if (id.equals(viewer.id())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        return page(id, viewer, model);
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String grant(
            @PathVariable UUID id,
            @ModelAttribute("form") RoleGrantForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(id, viewer, model);
        }
        Role role = form.chosen().orElseThrow();
        boolean decides = RoleProposalQueries.decides(role);
        if (decides) {
            proposeRole.propose(id, role, form.getReason().strip(), viewer);
        } else {
            grantRole.grant(id, role, form.getReason().strip(), viewer);
        }
        redirect.addFlashAttribute("flash", "administration.flash." + (decides ? "roleProposed" : "GRANT"));
        return "redirect:/admin/utenti/" + id;
    }

    private String page(UUID id, Viewer viewer, Model model) {
        PeopleQueries.Row person = people.person(id, viewer).row();
        model.addAttribute(
                "page",
                new RoleGrantPage(
                        id,
                        person.name(),
                        AccountWords.grantable().stream()
                                .filter(role -> !person.roles().contains(Role.valueOf(role.value())))
                                .toList()));
        return VIEW;
    }
}
