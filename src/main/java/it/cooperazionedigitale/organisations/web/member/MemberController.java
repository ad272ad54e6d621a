package it.cooperazionedigitale.organisations.web.member;

import it.cooperazionedigitale.organisations.usecase.ChangeTeamRole;
import it.cooperazionedigitale.organisations.usecase.LeaveTeam;
import it.cooperazionedigitale.organisations.usecase.RemoveMember;
import it.cooperazionedigitale.organisations.usecase.TeamQueries;
import it.cooperazionedigitale.organisations.usecase.TeamSheet;
import it.cooperazionedigitale.organisations.usecase.TeamSheet.Member;
import it.cooperazionedigitale.organisations.web.TeamRoles;
import it.cooperazionedigitale.shared.NotFound;
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

/** A person of the team gets another place, is taken out, or leaves. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
@ForTheBodyOfThePage
class MemberController {

    static final String ROLE_VIEW = "organisations/member-role";
    static final String EXIT_VIEW = "organisations/member-exit";

    private final TeamQueries queries;
    private final ChangeTeamRole changing;
    private final RemoveMember removing;
    private final LeaveTeam leaving;

    MemberController(TeamQueries queries, ChangeTeamRole changing, RemoveMember removing, LeaveTeam leaving) {
        this.queries = queries;
        this.changing = changing;
        this.removing = removing;
        this.leaving = leaving;
    }

    @GetMapping("/coop/organizzazione/persone/{place}/ruolo")
    String role(@PathVariable UUID place, Viewer viewer, Model model) {
        Member member = asOwner(place, viewer);
        RoleForm form = new RoleForm();
        form.setTeamRole(member.teamRole().name());
        model.addAttribute("form", form);
        model.addAttribute("page", MemberPage.of(member, TeamRoles.choices()));
        return ROLE_VIEW;
    }

    @PostMapping("/coop/organizzazione/persone/{place}/ruolo")
    @StepUp(
            value = Matter.ROLES,
            field = "teamRole",
            harmless = {"EDITOR", "VIEWER"})
    String change(
            @PathVariable UUID place,
            @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        Member member = asOwner(place, viewer);
        TeamRole role = TeamRoles.read("teamRole", form.getTeamRole(), errors);
        if (role == null) {
            model.addAttribute("page", MemberPage.of(member, TeamRoles.choices()));
            return ROLE_VIEW;
        }
        changing.change(queries.team(viewer).organisationId(), place, role, viewer);
        redirect.addFlashAttribute("flash", "organisations.flash.roleChanged");
        return "redirect:/coop/organizzazione/persone";
    }

    @GetMapping("/coop/organizzazione/persone/{place}/uscita")
    String ask(@PathVariable UUID place, Viewer viewer, Model model) {
        TeamSheet team = queries.team(viewer);
        Member member = team.at(place).orElseThrow(NotFound::new);
        if (!member.you() && !viewer.mayIn(team.organisationId(), TeamRole.OWNER)) {
            throw new NotFound();
        }
        model.addAttribute("page", MemberPage.of(member, TeamRoles.choices()));
        return EXIT_VIEW;
    }

    @PostMapping("/coop/organizzazione/persone/{place}/uscita")
    String go(@PathVariable UUID place, Viewer viewer, RedirectAttributes redirect) {
        TeamSheet team = queries.team(viewer);
        boolean oneself = team.at(place).filter(Member::you).isPresent();
        if (oneself) {
            leaving.leave(team.organisationId(), viewer);
        } else {
            removing.remove(team.organisationId(), place, viewer);
        }
        redirect.addFlashAttribute("flash", oneself ? "organisations.flash.left" : "organisations.flash.removed");
        return oneself ? "redirect:/account/organizzazioni" : "redirect:/coop/organizzazione/persone";
    }

    private Member asOwner(UUID place, Viewer viewer) {
        TeamSheet team = queries.team(viewer);
        if (!viewer.mayIn(team.organisationId(), TeamRole.OWNER)) {
            throw new NotFound();
        }
        return team.at(place).orElseThrow(NotFound::new);
    }
}
