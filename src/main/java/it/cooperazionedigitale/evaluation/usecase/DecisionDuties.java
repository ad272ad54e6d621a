package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.ResolutionState;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What staff and Comitato direttivo have to decide on rankings and resolutions. */
@Component
class DecisionDuties {

    private final CallDirectory calls;
    private final Rankings rankings;
    private final Resolutions resolutions;

    DecisionDuties(CallDirectory calls, Rankings rankings, Resolutions resolutions) {
        this.calls = calls;
        this.rankings = rankings;
        this.resolutions = resolutions;
    }

    /** The viewer's decisions. */
    List<DutyQueries.Duty> of(Viewer viewer) {
        List<CallSummary> all = calls.published();
        Map<UUID, CallSummary> byId = all.stream().collect(Collectors.toMap(CallSummary::id, Function.identity()));
        List<Resolution> open = resolutions.findByState(ResolutionState.PROPOSED);
        List<DutyQueries.Duty> duties = new ArrayList<>();
        if (viewer.has(Role.BOARD)) {
            rankings.findByStateIn(Set.of(RankingState.FREEZE_PROPOSED)).stream()
                    .filter(ranking -> !viewer.id().equals(ranking.proposedBy()))
                    .map(Ranking::callId)
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .forEach(call -> duties.add(duty("evaluation.duty.freeze", call)));
            open.stream()
                    .filter(resolution -> !viewer.id().equals(resolution.proposedBy())
                            && resolution.vote(viewer.id()).isEmpty()
                            && byId.containsKey(resolution.callId()))
                    .forEach(resolution -> duties.add(new DutyQueries.Duty(
                            "evaluation.duty.vote",
                            List.of(byId.get(resolution.callId()).title()),
                            "/gestione/delibere/" + resolution.id(),
                            null)));
        }
        if (viewer.has(Role.STAFF)) {
            Set<UUID> proposed = open.stream().map(Resolution::callId).collect(Collectors.toSet());
            all.stream()
                    .filter(call -> call.state() == CallState.RANKED && !proposed.contains(call.id()))
                    .forEach(call -> duties.add(new DutyQueries.Duty(
                            "evaluation.duty.resolution", List.of(call.title()), "/gestione/delibere", null)));
            Set<UUID> waiting = rankings.findByStateIn(Set.of(RankingState.FREEZE_PROPOSED)).stream()
                    .map(Ranking::callId)
                    .collect(Collectors.toSet());
            all.stream()
                    .filter(call -> call.state() == CallState.IN_EVALUATION && !waiting.contains(call.id()))
                    .forEach(call -> duties.add(duty("evaluation.duty.ranking", call)));
        }
        return duties;
    }

    private static DutyQueries.Duty duty(String key, CallSummary call) {
        return new DutyQueries.Duty(key, List.of(call.title()), "/gestione/graduatoria/" + call.slug(), null);
    }
}
