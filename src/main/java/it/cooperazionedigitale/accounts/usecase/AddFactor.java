package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.factor.RecoveryCode;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person adds the authenticator app, or codes by mail, by typing a first code. */
@Service
public class AddFactor {

    private final Factors factors;
    private final AttemptLimits limits;
    private final SecondFactorPolicy policy;
    private final FactorChanges changes;

    AddFactor(Factors factors, AttemptLimits limits, SecondFactorPolicy policy, FactorChanges changes) {
        this.factors = factors;
        this.limits = limits;
        this.policy = policy;
        this.changes = changes;
    }

    /** Adds it when the code is right: gives the recovery codes to show once, none if the person has some; empty when wrong. */
    @Transactional
    @Unguarded("adds to the account of this session only; who has a factor already is let in by it alone")
    public Optional<List<RecoveryCode>> add(Factors.Kind kind, String typed, String offer, SignedIn who) {
        UUID account = who.person().id();
        String code = typed.replaceAll("[\\s-]", "");
        if (who.missing() == SignedIn.Missing.SECOND_FACTOR
                || kind == Factors.Kind.MAIL && !policy.allowsMail(who.person())) {
            throw new NotFound();
        }
        if (factors.since(account, kind).isPresent()) {
            throw new Refusal("accounts.refusal.factorThere");
        }
        if (limits.tryOnce(Lane.CODE_TO_ADD, account.toString()).isPresent()) {
            throw new Refusal("accounts.refusal.tooManyCodes");
        }
        boolean right = kind == Factors.Kind.APP
                ? factors.confirmApp(account, offer, code)
                : factors.takeMailedCode(account, Factors.Purpose.SECOND_FACTOR, code);
        if (!right) {
            return Optional.empty();
        }
        if (kind == Factors.Kind.MAIL) {
            factors.addMail(account);
        }
        limits.forget(Lane.CODE_TO_ADD, account.toString());
        changes.note(who.person(), kind == Factors.Kind.APP ? What.APP_ADDED : What.MAIL_ADDED, Map.of());
        return Optional.of(factors.recoveryCodesLeft(account) > 0 ? List.of() : factors.renewRecoveryCodes(account));
    }
}
