package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Euro;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one body of an application pays and asks for.
 *
 * @param body the body
 * @param name its name
 * @param cost the sum of its cost lines
 * @param asked the contribution asked for it
 */
public record Share(UUID body, String name, Euro cost, Euro asked) {

    /** What it bears itself. */
    public Euro own() {
        return cost.minus(asked.atMost(cost));
    }

    /** What speaks against asking for so much in all: a body that asks for more than it pays, or parts that do not make the whole. */
    public static Optional<BudgetProblem> problem(List<Share> shares, Euro requested) {
        for (Share share : shares) {
            if (share.asked.exceeds(share.cost)) {
                return Optional.of(
                        BudgetProblem.of("OVER_OWN_COST", share.name, share.asked.format(), share.cost.format()));
            }
        }
        Euro sum = sum(shares);
        return shares.isEmpty() || sum.equals(requested)
                ? Optional.empty()
                : Optional.of(BudgetProblem.of("SUM", sum.format(), requested.format()));
    }

    private static Euro sum(Collection<Share> shares) {
        return shares.stream().map(Share::asked).reduce(Euro.ZERO, Euro::plus);
    }
}
