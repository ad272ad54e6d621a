package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Seeing;
import it.cooperazionedigitale.accounts.domain.Seeings;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator is again only who they are. */
@Service
public class StopSeeing {

    private final Seeings seeings;
    private final AuditTrail audit;
    private final Clock clock;

    StopSeeing(Seeings seeings, AuditTrail audit, Clock clock) {
        this.seeings = seeings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Ends it, and says whose pages were seen. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID stop(UUID seeingId, Viewer viewer) {
        Seeing seeing =
                seeings.findByIdAndAdministratorId(seeingId, viewer.id()).orElseThrow(NotFound::new);
        if (seeing.end(clock.instant())) {
            seeings.save(seeing);
            audit.record(viewer, "seeing.ended", "account", seeing.seenId(), null, Map.of("seeing", seeingId));
        }
        return seeing.seenId();
    }
}
