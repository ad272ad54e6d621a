package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.SignInChanged.What;
import it.cooperazionedigitale.accounts.factor.Identities;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person takes the outside identity away from the own account; the password stays. */
@Service
public class UnlinkIdentity {

    private final Identities identities;
    private final FactorChanges changes;

    UnlinkIdentity(Identities identities, FactorChanges changes) {
        this.identities = identities;
        this.changes = changes;
    }

    /** Takes it away; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void unlink(Viewer viewer) {
        if (identities.unlink(viewer.id())) {
            changes.note(viewer, What.PROVIDER_REMOVED, Map.of());
        }
    }
}
