package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountClosed;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator ends a person's account: open sessions end with it. */
@Service
public class CloseAccount {

    private final Administrators administrators;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CloseAccount(
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

    /** Ends the account, with a reason that is kept and told. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void close(UUID accountId, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        AccountState from = account.state();
        if (account.close()) {
            accounts.save(account);
            sessions.close(accountId);
            audit.record(
                    viewer,
                    "account.closed",
                    "account",
                    accountId,
                    reason,
                    Changes.of("accountState", from, account.state()));
            facts.publishEvent(new AccountClosed(accountId, reason, clock.instant()));
        }
    }
}
