package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.factor.RecoveryCode;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person gets new recovery codes; the old ones no longer count. */
@Service
public class RenewRecoveryCodes {

    private final Factors factors;
    private final FactorChanges changes;

    RenewRecoveryCodes(Factors factors, FactorChanges changes) {
        this.factors = factors;
        this.changes = changes;
    }

    /** The new codes, to be shown once. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public List<RecoveryCode> renew(Viewer viewer) {
        if (factors.hold(viewer.id()).all() == 0) {
            throw new Refusal("accounts.refusal.noFactor");
        }
        changes.note(viewer, What.RECOVERY_RENEWED, Map.of());
        return factors.renewRecoveryCodes(viewer.id());
    }
}
