package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.RoleGranted;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What giving a role is made of, whoever decided it: the role, open sessions, the trail and the fact others hear of. */
@Component
class RoleGiving {

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RoleGiving(
            Accounts accounts, OpenSessions sessions, AuditTrail audit, ApplicationEventPublisher facts, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Gives the role; whoever holds it already keeps it and nothing is written. Says whether anything changed. */
    boolean give(Account account, Role role, String reason, @Nullable UUID proposal, Viewer by) {
        account.requireMayHold(role);
        Instant now = clock.instant();
        if (!account.grant(role, by.accountId(), reason, now)) {
            return false;
        }
        Changes told = Changes.of("role", null, role).with("role", role);
        if (proposal != null) {
            told.with("proposal", proposal);
        }
        accounts.save(account);
        sessions.refresh(account.id());
        audit.record(by, "account.roleGranted", "account", account.id(), reason, told);
        facts.publishEvent(new RoleGranted(account.id(), role, reason, now));
        return true;
    }
}
