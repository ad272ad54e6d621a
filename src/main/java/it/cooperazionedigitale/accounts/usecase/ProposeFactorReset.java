package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.FactorReset;
import it.cooperazionedigitale.accounts.domain.FactorResets;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator who knows that another person has lost every factor proposes to take them off; a second one decides. */
@Service
public class ProposeFactorReset {

    private final Administrators administrators;
    private final FactorResets resets;
    private final Factors factors;
    private final AccountLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeFactorReset(
            Administrators administrators,
            FactorResets resets,
            Factors factors,
            AccountLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.administrators = administrators;
        this.resets = resets;
        this.factors = factors;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes, with a reason that is kept, and tells the person. One proposal at a time: the same person's again is the first. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID propose(UUID accountId, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        Instant now = clock.instant();
        if (factors.hold(accountId).all() == 0) {
            throw new Refusal("accounts.refusal.noFactorToReset");
        }
        Optional<FactorReset> before = resets.proposedFor(accountId);
        if (before.filter(open -> open.isOpen(now)).isPresent()) {
            return before.filter(open -> open.proposedBy().equals(viewer.id()))
                    .orElseThrow(() -> new Refusal("accounts.refusal.resetWaits"))
                    .id();
        }
        before.ifPresent(old -> {
            old.lapse(now);
            resets.saveAndFlush(old);
        });
        FactorReset reset = resets.saveAndFlush(FactorReset.propose(accountId, reason, viewer.id(), now));
        letters.send(account, new Letter("resetProposed", reset.id().toString(), "/account/sicurezza"));
        audit.record(
                viewer,
                "account.factorResetProposed",
                "account",
                accountId,
                reset.reason(),
                Map.of("reset", reset.id()));
        return reset.id();
    }
}
