package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.evaluation.domain.RankingTerms;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Euro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a call keeps for each hub, and what became of it. */
@Component
public class HubShares {

    private final OrganisationDirectory organisations;

    HubShares(OrganisationDirectory organisations) {
        this.organisations = organisations;
    }

    /**
     * The share of one hub and what became of it.
     *
     * @param hubId the hub
     * @param hub its name
     * @param percent of the budget
     * @param share what is kept for it
     * @param committed what its own share funds
     * @param beyond what its applications have of what the others left
     */
    public record HubShare(UUID hubId, String hub, int percent, Euro share, Euro committed, Euro beyond) {

        /** What it leaves to the others. */
        public Euro left() {
            return share.minus(committed);
        }
    }

    /** What the call says of its ranking. */
    RankingTerms terms(CallSummary call) {
        Map<UUID, Euro> shares = new LinkedHashMap<>();
        if (!call.rules().quotas().isEmpty()) {
            Map<String, Euro> amounts =
                    HubQuota.amounts(call.budget(), call.rules().quotas());
            organisations.hubs().forEach(hub -> shares.put(hub.id(), amounts.getOrDefault(hub.code(), Euro.ZERO)));
        }
        return new RankingTerms(
                call.budget(),
                call.rules().threshold(),
                call.rules().procedure().tie(),
                shares);
    }

    /** Each hub with what its share funds; none where there is one budget for all. */
    List<HubShare> of(CallSummary call, List<RankingQueries.Row> rows) {
        if (call.rules().quotas().isEmpty()) {
            return List.of();
        }
        Map<String, Euro> amounts = HubQuota.amounts(call.budget(), call.rules().quotas());
        Map<String, Integer> percents =
                call.rules().quotas().stream().collect(Collectors.toMap(HubQuota::hub, HubQuota::percent));
        return organisations.hubs().stream()
                .filter(hub -> percents.containsKey(hub.code()))
                .map(hub -> share(hub, percents.get(hub.code()), amounts.getOrDefault(hub.code(), Euro.ZERO), rows))
                .toList();
    }

    private static HubShare share(HubSummary hub, int percent, Euro share, List<RankingQueries.Row> rows) {
        List<RankingQueries.Row> funded = rows.stream()
                .filter(row -> row.line().standing() == Standing.FUNDED)
                .filter(row -> row.application().hubId().equals(hub.id()))
                .toList();
        return new HubShare(
                hub.id(),
                hub.name(),
                percent,
                share,
                sum(funded, row -> !row.line().beyondShare()),
                sum(funded, row -> row.line().beyondShare()));
    }

    private static Euro sum(List<RankingQueries.Row> rows, Predicate<RankingQueries.Row> which) {
        return rows.stream()
                .filter(which)
                .map(row -> Euro.of(row.line().requested()))
                .reduce(Euro.ZERO, Euro::plus);
    }
}
