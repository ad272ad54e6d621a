package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.CallRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A priority as pages print it.
 *
 * @param category message key of the category
 * @param points bonus points
 * @param threshold the share of members needed, if shares count
 */
public record PriorityLine(
        String category, int points, @Nullable Integer threshold) {

    /** The priorities of a call. */
    public static List<PriorityLine> of(CallRules rules) {
        return rules.priorities().stream()
                .map(rule -> new PriorityLine(
                        "calls.priority." + rule.category().name(), rule.points(), rule.thresholdPercent()))
                .toList();
    }
}
