package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER gives a member of the team another place. */
@Service
public class ChangeTeamRole {

    private final TeamDesk desk;
    private final OpenInvitations invitations;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeTeamRole(TeamDesk desk, OpenInvitations invitations, BodyLetters letters, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** It holds from the person's next request on; the same place again changes nothing; the last OWNER stays one. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void change(UUID organisation, UUID placeId, TeamRole teamRole, Viewer viewer) {
        Team team = desk.openFor(organisation, viewer);
        Membership place = team.at(placeId).orElseThrow(NotFound::new);
        TeamRole from = place.teamRole();
        if (!team.change(place, teamRole)) {
            return;
        }
        Instant now = clock.instant();
        desk.change(team, place, viewer.id(), now);
        if (from == TeamRole.OWNER) {
            invitations.takeBackAllOf(place.accountId(), organisation, viewer, now);
        }
        audit.record(
                viewer,
                "organisation.memberRoleChanged",
                "organisation",
                organisation,
                null,
                Changes.of("teamRole", from, teamRole).with("account", place.accountId()));
        letters.toPeople(
                List.of(place.accountId()),
                new Letter(
                        "roleChanged", organisation + "/" + now, "/account/organizzazioni", desk.name(organisation)));
    }
}
