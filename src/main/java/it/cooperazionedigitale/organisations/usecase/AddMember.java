package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.domain.Membership;
import it.cooperazionedigitale.organisations.domain.Memberships;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER takes a person into the body's team. */
@Service
public class AddMember {

    private final Memberships memberships;
    private final AccountDirectory accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    AddMember(
            Memberships memberships, AccountDirectory accounts, OpenSessions sessions, AuditTrail audit, Clock clock) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds the person; one who is already in the team stays as they are. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public void add(UUID organisation, UUID account, TeamRole teamRole, Viewer viewer) {
        accounts.find(account).orElseThrow(NotFound::new);
        if (memberships.findByOrganisationIdAndAccountId(organisation, account).isPresent()) {
            return;
        }
        memberships.save(Membership.of(organisation, account, teamRole, clock.instant()));
        sessions.refresh(account);
        audit.record(
                viewer,
                "organisation.memberAdded",
                "organisation",
                organisation,
                null,
                Map.of("account", account, "teamRole", teamRole.name()));
    }
}
