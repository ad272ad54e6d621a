package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.shared.Euro;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A budget as somebody wants it to be.
 *
 * @param lines the cost lines
 * @param requested the contribution asked for in all, if decided
 * @param shares what is asked for each body, where there are several; a body that is not named asks for nothing
 */
public record BudgetDraft(List<CostLine> lines, @Nullable Euro requested, Map<UUID, Euro> shares) {

    /** Who asks for nothing is not named. */
    public BudgetDraft {
        shares = shares.entrySet().stream()
                .filter(share -> share.getValue().isPositive())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The budget of a body that applies alone. */
    public static BudgetDraft alone(List<CostLine> lines, @Nullable Euro requested) {
        return new BudgetDraft(lines, requested, Map.of());
    }

    /** The budget that is stored; what was asked for before anybody else came in is the lead's. */
    public static BudgetDraft of(Application application, List<Partnership> partners) {
        Budget budget = application.budget();
        Map<UUID, Euro> shares = new HashMap<>();
        if (!partners.isEmpty()) {
            partners.forEach(part -> part.requested().ifPresent(asked -> shares.put(part.organisationId(), asked)));
            budget.leadRequested()
                    .or(() -> shares.isEmpty() ? budget.requested() : Optional.empty())
                    .ifPresent(asked -> shares.put(application.applicant().id(), asked));
        }
        return new BudgetDraft(budget.costs(), budget.requested().orElse(null), shares);
    }

    /** Whether no page of the application can have sent it. */
    public boolean forged(Application application, List<Partnership> partners, CallRules rules) {
        Set<String> known = rules.expenses().stream().map(ExpenseCategory::code).collect(Collectors.toSet());
        Set<UUID> others = partners.stream().map(Partnership::organisationId).collect(Collectors.toSet());
        return lines.size() > CostLine.MOST
                || lines.stream()
                        .anyMatch(line -> !known.contains(line.category())
                                || !line.sound()
                                || line.organisationId() != null && !others.contains(line.organisationId()))
                || shares.keySet().stream()
                        .anyMatch(body -> partners.isEmpty()
                                || !others.contains(body)
                                        && !application.applicant().id().equals(body));
    }

    /** What each body pays and asks for; empty for a body that applies alone. */
    public List<Share> shares(Applicant lead, List<Partnership> partners) {
        List<Share> all = new ArrayList<>();
        if (!partners.isEmpty()) {
            all.add(share(lead.id(), lead.name(), null));
            partners.forEach(
                    part -> all.add(share(part.organisationId(), part.organisationName(), part.organisationId())));
        }
        return all;
    }

    private Share share(UUID body, String name, @Nullable UUID payer) {
        return new Share(body, name, costOf(payer), shares.getOrDefault(body, Euro.ZERO));
    }

    /** What a partner pays in all; of none, the lead. */
    public Euro costOf(@Nullable UUID payer) {
        return BudgetRules.total(linesOf(payer));
    }

    private List<CostLine> linesOf(@Nullable UUID payer) {
        return lines.stream()
                .filter(line -> Objects.equals(line.organisationId(), payer))
                .toList();
    }

    /** What speaks against sending it; nothing while the contribution is not decided. */
    public Optional<BudgetProblem> problem(Applicant lead, List<Partnership> partners, BudgetRules limits) {
        return doubt(limits).or(() -> refusal(lead, partners, limits));
    }

    /** What has to be right before the sending and may still stand so in a draft: the lines are written one after the other. */
    public Optional<BudgetProblem> doubt(BudgetRules limits) {
        return requested == null ? Optional.empty() : limits.problem(lines);
    }

    /** What speaks against storing it. */
    public Optional<BudgetProblem> refusal(Applicant lead, List<Partnership> partners, BudgetRules limits) {
        return requested == null
                ? Optional.empty()
                : limits.problem(requested, BudgetRules.total(lines))
                        .or(() -> Share.problem(shares(lead, partners), requested));
    }

    /** Whether a partner's part is the same in both: what it pays, what for, and what is asked for it. */
    public boolean sameFor(UUID partner, BudgetDraft other) {
        return linesOf(partner).equals(other.linesOf(partner))
                && Objects.equals(shares.get(partner), other.shares.get(partner));
    }
}
