package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff puts the evaluated applications of a call in order: a new version of the ranking. */
@Service
public class BuildRanking {

    private final CallDirectory calls;
    private final RankingInputs inputs;
    private final Rankings rankings;
    private final AuditTrail audit;
    private final Clock clock;

    BuildRanking(CallDirectory calls, RankingInputs inputs, Rankings rankings, AuditTrail audit, Clock clock) {
        this.calls = calls;
        this.inputs = inputs;
        this.rankings = rankings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Builds a new version, in the place of the one that is not frozen; refused once one is frozen. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public UUID build(UUID callId, Viewer viewer) {
        CallSummary call = calls.find(callId).orElseThrow(NotFound::new);
        Optional<Ranking> earlier = rankings.findFirstByCallIdOrderByNumberDesc(callId);
        Ranking ranking = Ranking.build(
                callId,
                earlier.map(Ranking::number).orElse(0) + 1,
                inputs.entries(callId),
                inputs.terms(call),
                viewer.id(),
                clock.instant());
        earlier.ifPresent(old -> {
            old.supersede();
            rankings.saveAndFlush(old);
        });
        rankings.save(ranking);
        audit.record(
                viewer,
                "ranking.built",
                "ranking",
                ranking.id(),
                null,
                Map.of("call", callId.toString(), "number", ranking.number(), "inputs", ranking.inputsHash()));
        return ranking.id();
    }
}
