package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationOpenedEarly;
import it.cooperazionedigitale.applications.domain.Application;
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

/** A member of the Comitato direttivo, never the proposer, opens one sealed application; who applied is told at once. */
@Service
public class ApproveOpening {

    private final OpeningGround ground;
    private final Applications applications;
    private final EarlyOpenings openings;
    private final Acts acts;
    private final Clock clock;

    ApproveOpening(OpeningGround ground, Applications applications, EarlyOpenings openings, Acts acts, Clock clock) {
        this.ground = ground;
        this.applications = applications;
        this.openings = openings;
        this.acts = acts;
        this.clock = clock;
    }

    /** Opens it; a second time changes nothing, and a proposal that the closing overtook is void. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void approve(UUID callId, UUID openingId, Viewer viewer) {
        EarlyOpening opening = openings.hold(openingId, callId).orElseThrow(NotFound::new);
        if (opening.state() == OpeningState.APPROVED) {
            return;
        }
        opening.requireDecidableBy(viewer);
        Instant now = clock.instant();
        ground.holdSealed(opening.callId());
        Application application = applications.hold(opening.applicationId()).orElseThrow(NotFound::new);
        ground.requireDecidable(opening, application, viewer);
        if (opening.approve(viewer, now)) {
            openings.save(opening);
            acts.opening(opening, "opening.approved", OpeningState.PROPOSED, opening.reason(), viewer);
            acts.publish(new ApplicationOpenedEarly(
                    application.id(),
                    application.callId(),
                    application.applicant().id(),
                    opening.protocol(),
                    now));
        }
    }
}
