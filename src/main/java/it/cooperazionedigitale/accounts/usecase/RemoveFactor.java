package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person takes a factor away; the last one stays with those whose roles oblige to one. */
@Service
public class RemoveFactor {

    private final Factors factors;
    private final SecondFactorPolicy policy;
    private final FactorChanges changes;

    RemoveFactor(Factors factors, SecondFactorPolicy policy, FactorChanges changes) {
        this.factors = factors;
        this.policy = policy;
        this.changes = changes;
    }

    /** Takes it away: {@code APP}, {@code MAIL}, or the id of a passkey. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void remove(String which, Viewer viewer) {
        UUID account = viewer.id();
        Factors.Count before = factors.hold(account);
        What what = take(account, which);
        if (what == null) {
            return;
        }
        if (what != What.MAIL_REMOVED && before.strong() == 1 && policy.obliges(viewer)) {
            throw new Refusal("accounts.refusal.lastFactor");
        }
        if (before.all() == 1) {
            factors.dropRecoveryCodes(account);
        }
        changes.note(viewer, what, Map.of());
    }

    private @org.jspecify.annotations.Nullable What take(UUID account, String which) {
        return switch (which) {
            case "APP" -> factors.remove(account, Factors.Kind.APP) ? What.APP_REMOVED : null;
            case "MAIL" -> factors.remove(account, Factors.Kind.MAIL) ? What.MAIL_REMOVED : null;
            default -> factors.removePasskey(account, passkey(which)) ? What.PASSKEY_REMOVED : null;
        };
    }

    private static byte[] passkey(String which) {
        try {
            return Base64.getUrlDecoder().decode(which);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound();
        }
    }
}
