package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the Comitato direttivo freezes a ranking that somebody else proposed: every application learns its side. */
@Service
public class ApproveFreeze {

    private final ApplicationDirectory applications;
    private final Rankings rankings;
    private final CallDirectory calls;
    private final RankingInputs inputs;
    private final FrozenRanking frozen;
    private final AuditTrail audit;
    private final Clock clock;

    ApproveFreeze(
            ApplicationDirectory applications,
            Rankings rankings,
            CallDirectory calls,
            RankingInputs inputs,
            FrozenRanking frozen,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.rankings = rankings;
        this.calls = calls;
        this.inputs = inputs;
        this.frozen = frozen;
        this.audit = audit;
        this.clock = clock;
    }

    /** Freezes, never by the person who proposed it; twice is once. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void approve(UUID rankingId, Viewer viewer) {
        Ranking ranking = rankings.hold(rankingId).orElseThrow(NotFound::new);
        Impartial.require(
                viewer,
                applications.bodiesOf(
                        ranking.lines().stream().map(RankingLine::applicationId).toList()));
        CallSummary call = calls.find(ranking.callId()).orElseThrow(NotFound::new);
        RankingState from = ranking.state();
        if (ranking.freeze(inputs.fingerprint(call), viewer.id(), clock.instant())) {
            inputs.requireFinished(call.id());
            rankings.save(ranking);
            frozen.follow(ranking, viewer);
            audit.record(
                    viewer,
                    "ranking.frozen",
                    "ranking",
                    rankingId,
                    null,
                    Changes.of("rankingState", from, ranking.state()).with("inputs", ranking.inputsHash()));
        }
    }
}
