package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER takes a person out of the team. */
@Service
public class RemoveMember {

    private final TeamDesk desk;
    private final OpenInvitations invitations;
    private final BodyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    RemoveMember(TeamDesk desk, OpenInvitations invitations, BodyLetters letters, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person has no access from the next request on; one who is gone already stays gone. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void remove(UUID organisation, UUID placeId, Viewer viewer) {
        Team team = desk.openFor(organisation, viewer);
        Membership place = team.at(placeId).orElse(null);
        if (place == null) {
            desk.requireKnown(organisation, placeId);
            return;
        }
        Instant now = clock.instant();
        desk.go(team, place, viewer.id(), now);
        invitations.takeBackAllOf(place.accountId(), organisation, viewer, now);
        audit.record(
                viewer,
                "organisation.memberRemoved",
                "organisation",
                organisation,
                null,
                Changes.of("teamRole", place.teamRole(), null).with("account", place.accountId()));
        letters.toPeople(
                List.of(place.accountId()),
                new Letter("removed", organisation + "/" + now, "/account/organizzazioni", desk.name(organisation)));
    }
}
