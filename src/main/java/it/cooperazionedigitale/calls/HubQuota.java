package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The share of a call's budget that is kept for the applications of one hub.
 *
 * @param hub the hub's code
 * @param percent of the budget, whole points; the shares of all hubs sum to 100
 */
public record HubQuota(String hub, int percent) {

    private static final int WHOLE = 100;

    /** What is kept for each hub, by its code: together the whole budget. Nothing while the shares are not whole. */
    public static Map<String, Euro> amounts(Euro budget, List<HubQuota> quotas) {
        List<Integer> percents = quotas.stream().map(HubQuota::percent).toList();
        if (percents.stream().mapToInt(Integer::intValue).sum() != WHOLE) {
            return Map.of();
        }
        List<Euro> parts = budget.split(percents);
        Map<String, Euro> amounts = new LinkedHashMap<>();
        for (int place = 0; place < parts.size(); place++) {
            amounts.put(quotas.get(place).hub(), parts.get(place));
        }
        return amounts;
    }
}
