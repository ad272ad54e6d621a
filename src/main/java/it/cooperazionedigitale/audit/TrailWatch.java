package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.audit.chain.Verifications;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who watches over the portal how the trail was when the whole of it was last looked at. */
@Component
public class TrailWatch {

    private final Verifications verifications;

    TrailWatch(Verifications verifications) {
        this.verifications = verifications;
    }

    /** The newest look at the whole trail, if there ever was one. */
    public Optional<Verification> newest() {
        return verifications.newest();
    }
}
