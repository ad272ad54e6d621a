package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.AwardLine;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.ResolutionState;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the Comitato direttivo votes on a resolution; the vote that decides moves everything, in one commit. */
@Service
public class CastVote {

    private final ApplicationDirectory applications;
    private final Resolutions resolutions;
    private final ApprovedResolution approved;
    private final AuditTrail audit;
    private final Clock clock;

    CastVote(
            ApplicationDirectory applications,
            Resolutions resolutions,
            ApprovedResolution approved,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.resolutions = resolutions;
        this.approved = approved;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Votes, once; the proposer never. Votes that come at the same time are counted one after the other.
     *
     * @param note the member's words; obligatory for a no
     */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void cast(UUID resolutionId, boolean approve, String note, Viewer viewer) {
        Resolution resolution = resolutions.hold(resolutionId).orElseThrow(NotFound::new);
        Impartial.require(
                viewer,
                applications.bodiesOf(resolution.awards().stream()
                        .map(AwardLine::applicationId)
                        .toList()));
        if (resolution
                .vote(viewer.id())
                .filter(vote -> vote.approves() == approve)
                .isPresent()) {
            return;
        }
        ResolutionState from = resolution.state();
        Optional<ResolutionState> decision = resolution.cast(viewer.id(), approve, note, clock.instant());
        resolutions.save(resolution);
        audit.record(
                viewer,
                "resolution.voted",
                "resolution",
                resolutionId,
                note.isBlank() ? null : note.strip(),
                Changes.of("resolutionState", from, resolution.state()).with("approves", approve));
        if (decision.filter(state -> state == ResolutionState.APPROVED).isPresent()) {
            approved.follow(resolution, viewer);
        }
    }
}
