package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves the team; the last OWNER cannot. */
@Service
public class LeaveTeam {

    private final TeamDesk desk;
    private final OpenInvitations invitations;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    LeaveTeam(TeamDesk desk, OpenInvitations invitations, BodyLetters letters, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** From the next request on the person acts for another body of theirs, or for none. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'VIEWER')")
    public void leave(UUID organisation, Viewer viewer) {
        Team team = desk.open(organisation);
        Membership place = team.place(viewer.id()).orElse(null);
        if (place == null) {
            return;
        }
        Instant now = clock.instant();
        desk.go(team, place, viewer.id(), now);
        invitations.takeBackAllOf(viewer.id(), organisation, viewer, now);
        audit.record(
                viewer,
                "organisation.memberLeft",
                "organisation",
                organisation,
                null,
                Changes.of("teamRole", place.teamRole(), null).with("account", viewer.id()));
        letters.toOwners(
                organisation,
                new Letter("left", organisation + "/" + now, "/coop/organizzazione/persone", desk.name(organisation)));
    }
}
