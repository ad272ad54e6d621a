package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.RoleRevoked;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator takes a role away: it is gone at the person's next request. */
@Service
public class RevokeRole {

    private final Administrators administrators;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RevokeRole(
            Administrators administrators,
            Accounts accounts,
            OpenSessions sessions,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes the role away, with a reason that is kept and told. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void revoke(UUID accountId, Role role, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        if (account.revoke(role)) {
            accounts.save(account);
            sessions.refresh(accountId);
            audit.record(
                    viewer,
                    "account.roleRevoked",
                    "account",
                    accountId,
                    reason,
                    Changes.of("role", role, null).with("role", role));
            facts.publishEvent(new RoleRevoked(accountId, role, reason, clock.instant()));
        }
    }
}
