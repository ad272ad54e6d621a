package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wait of a recovery is over and nobody said no: the factors fall away, and all sessions close. */
@Service
public class CompleteRecovery {

    private final Accounts accounts;
    private final FactorRecoveries recoveries;
    private final Factors factors;
    private final OpenSessions sessions;
    private final RecoveryLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    CompleteRecovery(
            Accounts accounts,
            FactorRecoveries recoveries,
            Factors factors,
            OpenSessions sessions,
            RecoveryLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.factors = factors;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Completes it if its time has come; who got a role of the programme meanwhile needs two administrators instead. */
    @Transactional
    @Unguarded(
            "the portal does it at its time; who asked has proved password and address, and nobody who was told said no")
    public boolean complete(UUID id) {
        Instant now = clock.instant();
        FactorRecovery recovery = recoveries.hold(id).orElseThrow(NotFound::new);
        Account account = accounts.findById(recovery.accountId()).orElseThrow(NotFound::new);
        if (!account.mayEnter() || !account.roles().isEmpty()) {
            recovery.overtake(now);
            recoveries.saveAndFlush(recovery);
            return false;
        }
        if (!recovery.complete(now)) {
            return false;
        }
        recoveries.saveAndFlush(recovery);
        factors.dropAll(account.id());
        sessions.close(account.id());
        letters.tellDone(account, recovery);
        audit.record(Viewer.system(), "account.factorsFellAway", "account", account.id(), null, Map.of());
        return true;
    }
}
