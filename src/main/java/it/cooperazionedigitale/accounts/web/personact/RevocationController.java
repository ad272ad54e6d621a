package it.cooperazionedigitale.accounts.web.personact;

import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.RevokeRole;
import it.cooperazionedigitale.accounts.web.AccountWords;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ReasonForm;
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

/** Takes a role from a person. */
@Controller
@AccessibleTo(Role.ADMIN)
class RevocationController {

    private static final String ADDRESS = "/admin/utenti/{id}/ruoli/{ruolo}/revoca";

    private final PeopleQueries people;
    private final RevokeRole revokeRole;
    private final AccountWords words;

    RevocationController(PeopleQueries people, RevokeRole revokeRole, AccountWords words) {
        this.people = people;
        this.revokeRole = revokeRole;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable UUID id,
            @PathVariable("ruolo") Role role,
            @ModelAttribute("form") ReasonForm form,
            Viewer viewer,
            Model model) {
        PeopleQueries.Row person = people.person(id, viewer).row();
        if (id.equals(viewer.id())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        if (!person.roles().contains(role)) {
            throw new Refusal("accounts.refusal.noSuchRole");
        }
        return page(person, role, model);
    }

    @PostMapping(ADDRESS)
    @StepUp(Matter.ROLES)
    String revoke(
            @PathVariable UUID id,
            @PathVariable("ruolo") Role role,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return page(people.person(id, viewer).row(), role, model);
        }
        revokeRole.revoke(id, role, form.getReason().strip(), viewer);
        redirect.addFlashAttribute("flash", "administration.flash.REVOKE");
        return "redirect:/admin/utenti/" + id;
    }

    private String page(PeopleQueries.Row person, Role role, Model model) {
        model.addAttribute(
                "page",
                new PersonActPage(
                        person.id(),
                        person.name(),
                        "administration.REVOKE",
                        words.role(role),
                        "/admin/utenti/" + person.id() + "/ruoli/" + role + "/revoca"));
        return PersonActController.VIEW;
    }
}
