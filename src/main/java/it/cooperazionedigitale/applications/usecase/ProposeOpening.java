package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff or a hub manager propose that one sealed application is read before the closing; somebody else decides. */
@Service
public class ProposeOpening {

    private final OpeningGround ground;
    private final SealedQueries sealed;
    private final EarlyOpenings openings;
    private final Acts acts;
    private final Clock clock;

    ProposeOpening(OpeningGround ground, SealedQueries sealed, EarlyOpenings openings, Acts acts, Clock clock) {
        this.ground = ground;
        this.sealed = sealed;
        this.openings = openings;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Proposes, and says the proposal's id; the same person again while it waits is the same proposal.
     *
     * @return empty where nothing with this protocol lies in the viewer's part of the call
     */
    @Transactional
    @PreAuthorize("#viewer.hasAny('STAFF', 'HUB_MANAGER')")
    public Optional<UUID> propose(UUID callId, String protocol, String reason, Viewer viewer) {
        ground.holdSealed(callId);
        Optional<Application> found = sealed.hold(callId, protocol, viewer);
        return found.map(application -> propose(application, reason, viewer));
    }

    private UUID propose(Application application, String reason, Viewer viewer) {
        ground.requireProposable(application, viewer);
        if (openings.newestApproved(application.id())
                .filter(one -> one.isOf(application))
                .isPresent()) {
            throw new Refusal("applications.refusal.openedAlready");
        }
        Optional<EarlyOpening> waiting = openings.findByApplicationIdAndSubmissionNumberAndState(
                application.id(), application.received().submissions(), OpeningState.PROPOSED);
        if (waiting.isPresent()) {
            EarlyOpening first = waiting.get();
            if (!first.isBy(viewer)) {
                throw new Refusal("applications.refusal.openingWaiting", first.proposedByName());
            }
            return first.id();
        }
        EarlyOpening opening = openings.save(EarlyOpening.propose(application, reason, viewer, clock.instant()));
        acts.opening(opening, "opening.proposed", null, opening.reason(), viewer);
        return opening.id();
    }
}
