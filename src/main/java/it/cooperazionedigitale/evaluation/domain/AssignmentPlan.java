package it.cooperazionedigitale.evaluation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/** A simple proposal who scores what: the least loaded first, never in conflict; the same input gives the same plan. */
public final class AssignmentPlan {

    private AssignmentPlan() {}

    /**
     * An application that lacks evaluators.
     *
     * @param application which
     * @param lacking how many it needs
     * @param excluded evaluators it had already
     */
    public record Need(UUID application, int lacking, Set<UUID> excluded) {}

    /**
     * One line of the plan.
     *
     * @param application what
     * @param evaluator by whom
     */
    public record Pair(UUID application, UUID evaluator) {}

    /**
     * Fills the needs in their order.
     *
     * @param evaluators all evaluators, in a stable order that breaks ties
     * @param load how many applications each has already
     * @param conflicts tells whether evaluator and application are in conflict
     */
    public static List<Pair> fill(
            List<Need> needs, List<UUID> evaluators, Map<UUID, Integer> load, BiPredicate<UUID, UUID> conflicts) {
        Map<UUID, Integer> loads = new HashMap<>(load);
        List<Pair> plan = new ArrayList<>();
        for (Need need : needs) {
            List<UUID> chosen = evaluators.stream()
                    .filter(evaluator -> !need.excluded().contains(evaluator))
                    .filter(evaluator -> !conflicts.test(evaluator, need.application()))
                    .sorted(Comparator.comparingInt(evaluator -> loads.getOrDefault(evaluator, 0)))
                    .limit(need.lacking())
                    .toList();
            for (UUID evaluator : chosen) {
                plan.add(new Pair(need.application(), evaluator));
                loads.merge(evaluator, 1, Integer::sum);
            }
        }
        return plan;
    }
}
