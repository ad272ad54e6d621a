package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetProblem;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.usecase.DraftFrame;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.Euro;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a budget comes to, by the names of the places on its page; an empty text is not shown. */
@Component
class BudgetSums {

    /** The place of what is to be put right before the sending. */
    static final String DOUBT = "doubt";

    private final ApplicationWords words;

    BudgetSums(ApplicationWords words) {
        this.words = words;
    }

    Map<String, String> of(DraftFrame frame, BudgetDraft budget) {
        BudgetRules rules = BudgetRules.of(frame.rules(), frame.together());
        Euro total = BudgetRules.total(budget.lines());
        Euro requested = Objects.requireNonNullElse(budget.requested(), Euro.ZERO);
        Map<String, String> sums = new LinkedHashMap<>();
        sums.put(DOUBT, budget.doubt(rules).map(this::words).orElse(""));
        for (UUID body : frame.sharing()) {
            UUID payer = body.equals(frame.organisationId()) ? null : body;
            sums.put("share-" + body, budget.costOf(payer).format());
        }
        rules.categories().stream()
                .filter(kind -> kind.mostPercent() != null)
                .forEach(kind -> sums.put(
                        "capped-" + kind.code(), rules.sum(kind, budget.lines()).format()));
        sums.put("total", total.format());
        Euro goods = rules.capitalGoods(budget.lines());
        sums.put("capitalGoods", goods.isPositive() ? goods.format() : "");
        sums.put("highest", rules.highest(total).format());
        sums.put("ownFunds", total.minus(requested.atMost(total)).format());
        return sums;
    }

    private String words(BudgetProblem problem) {
        return words.of(problem.key(), problem.args().toArray());
    }
}
