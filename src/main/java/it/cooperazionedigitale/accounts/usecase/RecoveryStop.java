package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stopping a recovery does, whoever stops it: the factors stay, and it is told. */
@Component
class RecoveryStop {

    private final Accounts accounts;
    private final FactorRecoveries recoveries;
    private final RecoveryLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    RecoveryStop(
            Accounts accounts, FactorRecoveries recoveries, RecoveryLetters letters, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Something else takes the factors away or forbids it: what waits does nothing any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void overtake(UUID account) {
        recoveries.holdWaitingOf(account).ifPresent(recovery -> {
            recovery.overtake(clock.instant());
            recoveries.saveAndFlush(recovery);
        });
    }

    /** Somebody who was told says no. */
    @Transactional(propagation = Propagation.MANDATORY)
    void stop(FactorRecovery recovery, Viewer by) {
        if (recovery.stop(clock.instant())) {
            recoveries.saveAndFlush(recovery);
            Account account = accounts.findById(recovery.accountId()).orElseThrow(NotFound::new);
            letters.tellStopped(account, recovery);
            audit.record(by, "account.recoveryStopped", "account", account.id(), null, Map.of());
        }
    }
}
