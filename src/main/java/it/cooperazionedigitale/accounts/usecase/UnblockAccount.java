package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountUnblocked;
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

/** An administrator lets a blocked person in again. */
@Service
public class UnblockAccount {

    private final Administrators administrators;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    UnblockAccount(
            Administrators administrators,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Lifts the block, with a reason that is kept and told. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void unblock(UUID accountId, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        AccountState from = account.state();
        if (account.unblock()) {
            accounts.save(account);
            audit.record(
                    viewer,
                    "account.unblocked",
                    "account",
                    accountId,
                    reason,
                    Changes.of("accountState", from, account.state()));
            facts.publishEvent(new AccountUnblocked(accountId, reason, clock.instant()));
        }
    }
}
