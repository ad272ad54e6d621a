package it.cooperazionedigitale.accounts.web.roleproposal;

import it.cooperazionedigitale.accounts.usecase.ApproveRole;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.RejectRole;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.accounts.web.AccountWords;
import it.cooperazionedigitale.shared.ItalianFormats;
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

/** A role that waits for a second administrator: approved, rejected with a reason, or taken back by who proposed it. */
@Controller
@AccessibleTo(Role.ADMIN)
class RoleProposalController {

    static final String VIEW = "accounts/role-proposal";
    private static final String ADDRESS = "/admin/utenti/{id}/ruoli/proposte/{proposal}";

    private final PeopleQueries people;
    private final RoleProposalQueries proposals;
    private final ApproveRole approveRole;
    private final RejectRole rejectRole;
    private final AccountWords words;

    RoleProposalController(
            PeopleQueries people,
            RoleProposalQueries proposals,
            ApproveRole approveRole,
            RejectRole rejectRole,
            AccountWords words) {
        this.people = people;
        this.proposals = proposals;
        this.approveRole = approveRole;
        this.rejectRole = rejectRole;
        this.words = words;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @ModelAttribute("form") ReasonForm form,
            Viewer viewer,
            Model model) {
        PeopleQueries.Row person = people.person(id, viewer).row();
        RoleProposalQueries.Waiting open = proposals.one(id, proposal, viewer);
        model.addAttribute(
                "page",
                new RoleProposalPage(
                        id,
                        "/admin/utenti/" + id + "/ruoli/proposte/" + proposal,
                        person.name(),
                        words.address(person),
                        words.role(open.role()),
                        "administration.role." + open.role() + ".may",
                        words.say(
                                "administration.roleProposal.told",
                                open.proposedBy(),
                                ItalianFormats.moment(open.at())),
                        open.reason(),
                        ItalianFormats.moment(open.until()),
                        new RoleProposalPage.Deciding(open.own(), id.equals(viewer.id()))));
        return VIEW;
    }

    @PostMapping(ADDRESS + "/approvazione")
    @StepUp(Matter.ROLES)
    String approve(@PathVariable UUID id, @PathVariable UUID proposal, Viewer viewer, RedirectAttributes redirect) {
        approveRole.approve(id, proposal, viewer);
        return back(id, "administration.flash.roleApproved", redirect);
    }

    @PostMapping(ADDRESS + "/rifiuto")
    @StepUp(Matter.ROLES)
    String reject(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (form.rejectMissing(errors)) {
            return show(id, proposal, form, viewer, model);
        }
        rejectRole.reject(id, proposal, form.getReason().strip(), viewer);
        return back(id, "administration.flash.roleRejected", redirect);
    }

    private static String back(UUID id, String flash, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", flash);
        return "redirect:/admin/utenti/" + id;
    }
}
