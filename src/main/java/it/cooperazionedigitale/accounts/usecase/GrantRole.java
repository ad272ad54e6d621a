package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.RoleGranted;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator gives a person a role in the programme. */
@Service
public class GrantRole {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GrantRole(
            Accounts accounts, OpenSessions sessions, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Grants the role, with a reason that is kept and told; it holds from the person's next request on. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void grant(UUID accountId, Role role, String reason, Viewer viewer) {
        if (accountId.equals(viewer.accountId())) {
            throw new Refusal("accounts.refusal.oneself");
        }
        Account account = accounts.findById(accountId).orElseThrow(NotFound::new);
        if (!account.addressConfirmed()) {
            throw new Refusal("accounts.refusal.addressUnconfirmed", account.email());
        }
        if (account.grant(role, viewer.accountId(), reason, clock.instant())) {
            accounts.save(account);
            sessions.refresh(accountId);
            audit.record(
                    viewer,
                    "account.roleGranted",
                    "account",
                    accountId,
                    reason,
                    Changes.of("role", null, role).with("role", role));
            facts.publishEvent(new RoleGranted(accountId, role, reason, clock.instant()));
        }
    }
}
