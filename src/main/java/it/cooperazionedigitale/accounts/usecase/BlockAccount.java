package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountBlocked;
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

/** An administrator keeps a person out for now: open sessions end at once. */
@Service
public class BlockAccount {

    private final Administrators administrators;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    BlockAccount(
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

    /** Blocks the account, with a reason that is kept and told. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void block(UUID accountId, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        AccountState from = account.state();
        if (account.block()) {
            accounts.save(account);
            sessions.close(accountId);
            audit.record(
                    viewer,
                    "account.blocked",
                    "account",
                    accountId,
                    reason,
                    Changes.of("accountState", from, account.state()));
            facts.publishEvent(new AccountBlocked(accountId, reason, clock.instant()));
        }
    }
}
