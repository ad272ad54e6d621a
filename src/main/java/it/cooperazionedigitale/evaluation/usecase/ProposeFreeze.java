package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff or a hub manager asks the Comitato direttivo to freeze a ranking. */
@Service
public class ProposeFreeze {

    private final Rankings rankings;
    private final CallDirectory calls;
    private final RankingInputs inputs;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeFreeze(Rankings rankings, CallDirectory calls, RankingInputs inputs, AuditTrail audit, Clock clock) {
        this.rankings = rankings;
        this.calls = calls;
        this.inputs = inputs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes, when every application is finished and nothing changed since the building; twice is once. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF') or #viewer.has('HUB_MANAGER')")
    public void propose(UUID rankingId, Viewer viewer) {
        Ranking ranking = rankings.hold(rankingId).orElseThrow(NotFound::new);
        CallSummary call = calls.find(ranking.callId()).orElseThrow(NotFound::new);
        inputs.requireFinished(call.id());
        RankingState from = ranking.state();
        if (ranking.proposeFreeze(inputs.fingerprint(call), viewer.id(), clock.instant())) {
            rankings.save(ranking);
            audit.record(
                    viewer,
                    "ranking.freezeProposed",
                    "ranking",
                    rankingId,
                    null,
                    Changes.of("rankingState", from, ranking.state()).with("inputs", ranking.inputsHash()));
        }
    }
}
