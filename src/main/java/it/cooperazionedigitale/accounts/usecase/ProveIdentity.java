package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.Proof;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proves who they are: by a code of the second factor, or, without one, by the password once more. */
@Service
public class ProveIdentity {

    private final Factors factors;
    private final AttemptLimits limits;
    private final PasswordCheck passwords;
    private final FactorChanges changes;

    ProveIdentity(Factors factors, AttemptLimits limits, PasswordCheck passwords, FactorChanges changes) {
        this.factors = factors;
        this.limits = limits;
        this.passwords = passwords;
        this.changes = changes;
    }

    /**
     * What came of it.
     *
     * @param proof what was proved; null when it was not
     * @param problem the message that says why not
     */
    public record Outcome(@Nullable Proof proof, @Nullable String problem) {}

    /** Looks at what was typed; its shape tells which kind of code it is. */
    @Transactional
    @Unguarded("asks and answers for the account of this session only, before anything else is open to it")
    public Outcome prove(SignedIn who, String typed) {
        UUID account = who.person().id();
        boolean password = !who.proofs().enrolled() && passwords.fits(account, typed);
        if (limits.tryOnce(Lane.CODE, account.toString()).isPresent()) {
            if (limits.tryOnce(Lane.CODE_WARNING, account.toString()).isEmpty()) {
                changes.note(who.person(), What.TOO_MANY_CODES, Map.of());
            }
            return new Outcome(null, "accounts.verify.tooMany");
        }
        Proof proof = who.proofs().enrolled() ? byCode(who, typed) : password ? Proof.PASSWORD : null;
        if (proof == null) {
            return new Outcome(
                    null, who.proofs().enrolled() ? "accounts.verify.wrong" : "accounts.verify.wrongPassword");
        }
        limits.forget(Lane.CODE, account.toString());
        return new Outcome(proof, null);
    }

    private @Nullable Proof byCode(SignedIn who, String typed) {
        UUID account = who.person().id();
        String code = typed.replaceAll("[\\s-]", "");
        if (code.matches("\\d{6}")) {
            return factors.takeAppCode(account, code) ? Proof.APP : null;
        }
        if (code.matches("\\d{8}")) {
            boolean allowed = factors.since(account, Factors.Kind.MAIL).isPresent();
            return allowed && factors.takeMailedCode(account, Factors.Purpose.SECOND_FACTOR, code) ? Proof.MAIL : null;
        }
        if (!factors.takeRecoveryCode(account, typed)) {
            return null;
        }
        changes.note(who.person(), What.RECOVERY_USED, Map.of("left", factors.recoveryCodesLeft(account)));
        return Proof.RECOVERY;
    }
}
