package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.FactorReset;
import it.cooperazionedigitale.accounts.domain.FactorResets;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second administrator confirms that a person's factors are taken off, or refuses; the one who proposed may take it back. */
@Service
public class DecideFactorReset {

    private final Administrators administrators;
    private final FactorResets resets;
    private final Factors factors;
    private final OpenSessions sessions;
    private final RecoveryStop recoveries;
    private final AccountLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    DecideFactorReset(
            Administrators administrators,
            FactorResets resets,
            Factors factors,
            OpenSessions sessions,
            RecoveryStop recoveries,
            AccountLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.administrators = administrators;
        this.resets = resets;
        this.factors = factors;
        this.sessions = sessions;
        this.recoveries = recoveries;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides; the same answer twice changes nothing. Confirmed, all factors go, all sessions close and the person is told. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('ADMIN')")
    public void decide(UUID accountId, UUID resetId, boolean confirmed, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        FactorReset reset = resets.hold(resetId, accountId).orElseThrow(NotFound::new);
        if (!reset.decide(confirmed, viewer.id(), clock.instant())) {
            return;
        }
        resets.saveAndFlush(reset);
        if (confirmed) {
            factors.dropAll(accountId);
            recoveries.overtake(accountId);
            sessions.close(accountId);
        }
        String act = confirmed ? "account.factorResetConfirmed" : "account.factorResetRejected";
        audit.record(viewer, act, "account", accountId, reset.reason(), Map.of("reset", resetId));
        letters.send(
                account,
                new Letter(confirmed ? "resetDone" : "resetRejected", resetId.toString(), "/account/sicurezza"));
    }
}
