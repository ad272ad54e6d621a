package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team saves the cost lines and the contribution asked for. */
@Service
public class SaveBudget {

    private final Applications applications;
    private final CallDirectory calls;
    private final Acts acts;

    SaveBudget(Applications applications, CallDirectory calls, Acts acts) {
        this.applications = applications;
        this.calls = calls;
        this.acts = acts;
    }

    /**
     * Saves the whole budget, unless the call does not allow it or a colleague saved since.
     *
     * @param id the application
     * @param revision the revision the person was looking at, 0 for a budget never saved
     * @param lines the cost lines
     * @param requested the contribution asked for, if decided
     */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public BudgetOutcome save(UUID id, int revision, List<CostLine> lines, @Nullable Euro requested, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        CallRules rules =
                calls.find(application.callId()).orElseThrow(NotFound::new).rules();
        refuseForged(lines, rules);
        if (application.budget().costs().equals(lines)
                && application.budget().requested().equals(java.util.Optional.ofNullable(requested))) {
            return new BudgetOutcome(application.budget().revision(), null, false);
        }
        if (application.budget().revision() != revision) {
            return new BudgetOutcome(application.budget().revision(), null, true);
        }
        BudgetRules.Objection objection = requested == null
                ? null
                : BudgetRules.alone(rules)
                        .objection(requested, BudgetRules.total(lines))
                        .orElse(null);
        if (objection == null) {
            Euro total = application.budget().total();
            Euro asked = application.budget().requested().orElse(null);
            application.budget(lines, requested);
            acts.drafted(
                    id,
                    "application.budgetSaved",
                    viewer,
                    Changes.of("total", total, application.budget().total()).and("requested", asked, requested));
        }
        return new BudgetOutcome(application.budget().revision(), objection, false);
    }

    /** The page offers nothing of this kind. */
    private static void refuseForged(List<CostLine> lines, CallRules rules) {
        List<String> known =
                rules.expenses().stream().map(ExpenseCategory::code).toList();
        boolean forged = lines.size() > CostLine.MOST
                || lines.stream()
                        .anyMatch(line -> !known.contains(line.category())
                                || line.description().isBlank()
                                || line.description().length() > CostLine.LONGEST
                                || !line.euro().isPositive()
                                || line.euro().exceeds(CostLine.HIGHEST));
        if (forged) {
            throw new Refusal("applications.refusal.budget");
        }
    }
}
