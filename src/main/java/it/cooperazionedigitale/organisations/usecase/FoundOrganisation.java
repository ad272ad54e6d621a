package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody with an account brings one more body into the programme and becomes its OWNER. */
@Service
public class FoundOrganisation {

    private final BodyEntry entry;
    private final Memberships memberships;
    private final OpenSessions sessions;
    private final AccountDirectory accounts;
    private final AuditTrail audit;
    private final Clock clock;

    FoundOrganisation(
            BodyEntry entry,
            Memberships memberships,
            OpenSessions sessions,
            AccountDirectory accounts,
            AuditTrail audit,
            Clock clock) {
        this.entry = entry;
        this.memberships = memberships;
        this.sessions = sessions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the body; from the next request on the person acts for it. A second one is for who has confirmed the own address. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public UUID found(NewBody body, Viewer viewer) {
        if (!viewer.bodies().isEmpty()) {
            accounts.insistOnAddress(viewer);
        }
        Instant now = clock.instant();
        Organisation made = entry.enter(body, viewer, now);
        memberships.save(Membership.of(made.id(), viewer.id(), TeamRole.OWNER, now));
        sessions.actFor(viewer.id(), made.id());
        audit.record(
                viewer,
                "organisation.registered",
                "organisation",
                made.id(),
                null,
                Map.of("kind", made.kind().name(), "hub", made.hubId(), "owner", viewer.id()));
        return made.id();
    }
}
