package it.cooperazionedigitale.audit.usecase;

import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.audit.chain.Verifications;
import it.cooperazionedigitale.audit.chain.Verifying;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Has the whole trail looked at now. */
@Service
public class VerifyTrail {

    private final Verifying verifying;
    private final Verifications verifications;

    VerifyTrail(Verifying verifying, Verifications verifications) {
        this.verifying = verifying;
        this.verifications = verifications;
    }

    /** Looks, and keeps what came of it; takes some seconds for each hundred thousand lines. */
    @PreAuthorize("#viewer.has('ADMIN') or #viewer.has('AUDITOR')")
    public Verification verify(Viewer viewer) {
        Verification found = verifying.verify();
        verifications.add(found);
        return found;
    }
}
