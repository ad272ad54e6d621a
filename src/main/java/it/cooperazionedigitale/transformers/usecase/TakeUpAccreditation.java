package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.domain.Transformer;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The manager of the hub takes a candidature up. */
@Service
public class TakeUpAccreditation {

    private final Transformers transformers;
    private final StepRecord record;
    private final Clock clock;

    TakeUpAccreditation(Transformers transformers, StepRecord record, Clock clock) {
        this.transformers = transformers;
        this.record = record;
        this.clock = clock;
    }

    /** The firm is under review; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('HUB_MANAGER')")
    public void takeUp(UUID organisation, Viewer viewer) {
        Transformer transformer = transformers
                .findByOrganisationIdAndHubId(organisation, viewer.hubId())
                .orElseThrow(NotFound::new);
        TransformerState from = transformer.state();
        Instant now = clock.instant();
        if (transformer.takeUp(now)) {
            transformers.save(transformer);
            record.step(transformer, from, "transformer.takenUp", now, viewer);
        }
    }
}
