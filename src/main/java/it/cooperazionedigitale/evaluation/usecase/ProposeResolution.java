package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff puts the resolution on a frozen ranking before the Comitato direttivo. */
@Service
public class ProposeResolution {

    private final Rankings rankings;
    private final Resolutions resolutions;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeResolution(Rankings rankings, Resolutions resolutions, AuditTrail audit, Clock clock) {
        this.rankings = rankings;
        this.resolutions = resolutions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes; while one is proposed or approved, a second time gives the same one. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID propose(UUID callId, String wording, Viewer viewer) {
        Ranking ranking = rankings.findFirstByCallIdOrderByNumberDesc(callId)
                .flatMap(newest -> rankings.hold(newest.id()))
                .orElseThrow(() -> new Refusal("evaluation.refusal.rankingNotFrozen"));
        Optional<Resolution> standing = resolutions.standingOf(callId);
        if (standing.isPresent()) {
            return standing.get().id();
        }
        Resolution resolution =
                resolutions.save(Resolution.propose(ranking, wording.strip(), viewer.id(), clock.instant()));
        audit.record(
                viewer,
                "resolution.proposed",
                "resolution",
                resolution.id(),
                null,
                Map.of(
                        "call", callId.toString(),
                        "awards", resolution.awards().size(),
                        "sum", resolution.sum().amount().toPlainString()));
        return resolution.id();
    }
}
