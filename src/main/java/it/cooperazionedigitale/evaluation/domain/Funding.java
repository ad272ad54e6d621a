package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Euro;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is funded of those that reach the threshold, from the top until the first that no longer fits: nobody jumps the
 * line. Where the budget is shared among the hubs, each hub first funds its own within its share; what is left of all
 * shares is one sum for the others in the same order, whatever their hub.
 */
final class Funding {

    private final Set<UUID> funded = new HashSet<>();
    private final Set<UUID> beyondShare = new HashSet<>();

    private Funding() {}

    static Funding of(List<RankingEntry> inOrder, RankingTerms terms) {
        Funding funding = new Funding();
        Euro left = terms.budget();
        for (UUID hub : terms.shares().keySet()) {
            List<RankingEntry> own =
                    inOrder.stream().filter(entry -> entry.hubId().equals(hub)).toList();
            Euro share = terms.shares().get(hub);
            left = left.minus(share.minus(fund(own, share, funding.funded)));
        }
        List<RankingEntry> others =
                inOrder.stream().filter(entry -> !funding.funds(entry)).toList();
        fund(others, left, terms.shares().isEmpty() ? funding.funded : funding.beyondShare);
        funding.funded.addAll(funding.beyondShare);
        return funding;
    }

    /** Funds from the top until the first that no longer fits, and says what is left. */
    private static Euro fund(List<RankingEntry> inOrder, Euro money, Set<UUID> funded) {
        Euro left = money;
        for (RankingEntry entry : inOrder) {
            if (entry.requested().exceeds(left)) {
                return left;
            }
            left = left.minus(entry.requested());
            funded.add(entry.applicationId());
        }
        return left;
    }

    boolean funds(RankingEntry entry) {
        return funded.contains(entry.applicationId());
    }

    boolean isBeyondShare(RankingEntry entry) {
        return beyondShare.contains(entry.applicationId());
    }
}
