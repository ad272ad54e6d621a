package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the Comitato direttivo, never the proposer, leaves an application sealed. */
@Service
public class RejectOpening {

    private final OpeningGround ground;
    private final Applications applications;
    private final EarlyOpenings openings;
    private final Acts acts;
    private final Clock clock;

    RejectOpening(OpeningGround ground, Applications applications, EarlyOpenings openings, Acts acts, Clock clock) {
        this.ground = ground;
        this.applications = applications;
        this.openings = openings;
        this.acts = acts;
        this.clock = clock;
    }

    /** Rejects the proposal, with a reason. The same person's second time changes nothing. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void reject(UUID callId, UUID openingId, String reason, Viewer viewer) {
        EarlyOpening opening = openings.hold(openingId, callId).orElseThrow(NotFound::new);
        if (opening.isRejectedBy(viewer)) {
            return;
        }
        opening.requireDecidableBy(viewer);
        Instant now = clock.instant();
        ground.holdSealed(opening.callId());
        ground.requireDecidable(
                opening, applications.hold(opening.applicationId()).orElseThrow(NotFound::new), viewer);
        if (opening.reject(reason, viewer, now)) {
            openings.save(opening);
            acts.opening(opening, "opening.rejected", OpeningState.PROPOSED, opening.decisionReason(), viewer);
        }
    }
}
