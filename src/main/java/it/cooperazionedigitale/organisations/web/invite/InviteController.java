package it.cooperazionedigitale.organisations.web.invite;

import it.cooperazionedigitale.organisations.domain.MailAddress;
import it.cooperazionedigitale.organisations.usecase.InvitePerson;
import it.cooperazionedigitale.organisations.usecase.ResendInvitation;
import it.cooperazionedigitale.organisations.usecase.RevokeInvitation;
import it.cooperazionedigitale.organisations.web.TeamRoles;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.ForTheBodyOfThePage;
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

/** The OWNER invites somebody by address, sends the link again or takes it back. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class InviteController {

    static final String VIEW = "organisations/invite";
    private static final String PEOPLE = "redirect:/coop/organizzazione/persone";

    private final InvitePerson inviting;
    private final ResendInvitation resending;
    private final RevokeInvitation revoking;

    InviteController(InvitePerson inviting, ResendInvitation resending, RevokeInvitation revoking) {
        this.inviting = inviting;
        this.resending = resending;
        this.revoking = revoking;
    }

    @GetMapping("/coop/organizzazione/persone/inviti")
    String show(Viewer viewer, Model model) {
        model.addAttribute("form", new InviteForm());
        return page(viewer, model);
    }

    @PostMapping("/coop/organizzazione/persone/inviti")
    @StepUp(
            value = Matter.ROLES,
            field = "teamRole",
            harmless = {"EDITOR", "VIEWER"})
    String invite(
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UUID body = body(viewer);
        MailAddress address = MailAddress.parse(form.getEmail()).orElse(null);
        if (address == null) {
            errors.rejectValue("email", "organisations.invite.email.wrong");
        }
        TeamRole role = TeamRoles.read("teamRole", form.getTeamRole(), errors);
        if (address == null || role == null) {
            return page(viewer, model);
        }
        try {
            inviting.invite(body, address, role, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue("email", refusal.key(), refusal.args().toArray(), null);
            return page(viewer, model);
        }
        redirect.addFlashAttribute("flash", "organisations.flash.invited");
        return PEOPLE;
    }

    @PostMapping("/coop/organizzazione/persone/inviti/{id}/invio")
    String resend(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        resending.resend(body(viewer), id, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.invitedAgain");
        return PEOPLE;
    }

    @PostMapping("/coop/organizzazione/persone/inviti/{id}/revoca")
    String revoke(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        revoking.revoke(body(viewer), id, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.invitationRevoked");
        return PEOPLE;
    }

    private static UUID body(Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null || !viewer.mayIn(body, TeamRole.OWNER)) {
            throw new NotFound();
        }
        return body;
    }

    private static String page(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new InvitePage(
                        String.valueOf(viewer.organisationName()),
                        TeamRoles.choices(),
                        viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)));
        return VIEW;
    }
}
