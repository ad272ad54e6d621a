package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.HubQuota;
import it.cooperazionedigitale.calls.RequiredAttachment;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may apply to a call, how its money is shared and paid, and how its applications are treated, ready to print.
 *
 * @param applicants message keys of the kinds of bodies that may apply
 * @param shares what is kept for each hub; none where there is one budget for all
 * @param payments how a contribution is paid
 * @param papers the papers every application must bring
 * @param asTheyCome whether applications are checked as they come
 * @param sealed whether nobody of the programme sees them before the closing
 * @param maturityRequired whether every application needs a fresh check of digital maturity
 * @param veiled whether those who score do not see who applied
 * @param tie message key of which of two equals comes first
 * @param reviewDays days to ask for a review
 */
public record PlanLines(
        List<String> applicants,
        List<Share> shares,
        List<Paid> payments,
        List<String> papers,
        boolean asTheyCome,
        boolean sealed,
        boolean maturityRequired,
        boolean veiled,
        String tie,
        int reviewDays) {

    /** What is kept for a hub. */
    public record Share(String hub, int percent, String amount) {}

    /** A payment: message key of when, after which report, how much of the contribution. */
    public record Paid(String when, int report, int percent) {}

    /** The lines of a call; the hubs are needed only where the budget is shared. */
    public static PlanLines of(CallSummary call, List<HubSummary> hubs) {
        CallRules rules = call.rules();
        return new PlanLines(
                rules.procedure().applicants().stream()
                        .sorted()
                        .map(kind -> "organisations.kind." + kind.name())
                        .toList(),
                shares(call, hubs),
                rules.instalments().stream()
                        .map(one -> new Paid("calls.payment." + one.moment().name(), one.report(), one.percent()))
                        .toList(),
                rules.attachments().stream().map(RequiredAttachment::name).toList(),
                rules.procedure().asTheyCome(),
                rules.procedure().sealed(),
                rules.procedure().maturityRequired(),
                rules.procedure().veiled(),
                "calls.tie." + rules.procedure().tie().name(),
                rules.procedure().reviewDays());
    }

    private static List<Share> shares(CallSummary call, List<HubSummary> hubs) {
        Map<String, String> names = hubs.stream().collect(Collectors.toMap(HubSummary::code, HubSummary::name));
        List<HubQuota> quotas = call.rules().quotas();
        Map<String, Euro> amounts = HubQuota.amounts(call.budget(), quotas);
        List<Share> shares = new ArrayList<>();
        quotas.forEach(quota -> shares.add(new Share(
                names.getOrDefault(quota.hub(), quota.hub()),
                quota.percent(),
                amounts.containsKey(quota.hub()) ? amounts.get(quota.hub()).format() : "")));
        return List.copyOf(shares);
    }
}
