package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody begins to read an application that was opened early: who does not say so, still finds it sealed. */
@Service
public class ReadOpened {

    private final OpeningGround ground;
    private final EarlyOpenings openings;
    private final SealedQueries sealed;
    private final Acts acts;
    private final Clock clock;

    ReadOpened(OpeningGround ground, EarlyOpenings openings, SealedQueries sealed, Acts acts, Clock clock) {
        this.ground = ground;
        this.openings = openings;
        this.sealed = sealed;
        this.acts = acts;
        this.clock = clock;
    }

    /** Notes the first reading of this person, and says which application it is; later ones leave no trace. */
    @Transactional
    @PreAuthorize("#viewer.hasAny('STAFF', 'HUB_MANAGER', 'BOARD')")
    public UUID read(UUID callId, UUID openingId, Viewer viewer) {
        EarlyOpening opening = openings.findByIdAndCallId(openingId, callId)
                .filter(one -> one.state() == OpeningState.APPROVED)
                .filter(one -> sealed.isWatched(one.applicationId(), viewer))
                .orElseThrow(NotFound::new);
        ground.requireReadable(opening, viewer);
        if (openings.noteReading(openingId, viewer.id(), clock.instant()) > 0) {
            acts.opening(opening, "opening.read", null, null, viewer);
        }
        return opening.applicationId();
    }
}
