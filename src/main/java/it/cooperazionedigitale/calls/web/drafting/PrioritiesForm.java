package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.PriorityRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** Bonus points, as typed: a category without points does not count in the call. */
public class PrioritiesForm extends PartForm {

    /** Categories that hold from a share of the members on. */
    static final Set<PriorityCategory> SHARES =
            EnumSet.of(PriorityCategory.MOSTLY_FEMALE, PriorityCategory.MIGRANTS, PriorityCategory.YOUNG);

    private static final int MOST = 20;

    private Map<String, String> points = new LinkedHashMap<>();
    private Map<String, String> shares = new LinkedHashMap<>();

    @Override
    void fill(CallDraft draft) {
        draft.rules().priorities().forEach(rule -> {
            points.put(rule.category().name(), String.valueOf(rule.points()));
            if (rule.thresholdPercent() != null) {
                shares.put(rule.category().name(), String.valueOf(rule.thresholdPercent()));
            }
        });
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        List<PriorityRule> rules = new ArrayList<>();
        for (PriorityCategory category : PriorityCategory.values()) {
            String name = category.name();
            String typed = points.getOrDefault(name, "").strip();
            if (!typed.isEmpty() && !"0".equals(typed)) {
                int bonus = reading.number("points[" + name + "]", typed, 0, MOST);
                Integer share = SHARES.contains(category)
                        ? reading.number("shares[" + name + "]", shares.getOrDefault(name, ""), 1, 100)
                        : null;
                rules.add(new PriorityRule(category, bonus, share));
            }
        }
        return draft -> draft.withRules(
                draft.budget(), draft.rules().edit().priorities(rules).done());
    }

    public Map<String, String> getPoints() {
        return points;
    }

    public void setPoints(Map<String, String> points) {
        this.points = points;
    }

    public Map<String, String> getShares() {
        return shares;
    }

    public void setShares(Map<String, String> shares) {
        this.shares = shares;
    }
}
