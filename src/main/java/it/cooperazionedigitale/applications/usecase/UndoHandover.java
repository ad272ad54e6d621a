package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Handover;
import it.cooperazionedigitale.applications.domain.Handovers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever handed applications over takes that back within ten minutes. */
@Service
public class UndoHandover {

    private final Handovers handovers;
    private final Casework casework;
    private final Clock clock;

    UndoHandover(Handovers handovers, Casework casework, Clock clock) {
        this.handovers = handovers;
        this.casework = casework;
        this.clock = clock;
    }

    /** Each goes back to who looked after it before, unless it was handed over again since; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void undo(UUID id, Viewer viewer) {
        handovers.queue();
        Handover handover =
                handovers.findById(id).filter(one -> one.isBy(viewer.id())).orElseThrow(NotFound::new);
        if (handover.undone()) {
            return;
        }
        Map<UUID, @Nullable UUID> back =
                handover.undo(casework.of(handover.given().keySet()), handovers.givenSince(id), clock.instant());
        casework.pass(back, "applications.handoverUndone", id, viewer);
    }
}
