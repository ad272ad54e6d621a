package it.cooperazionedigitale.applications.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;

import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Activity;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What is saved as a whole, the budget or the plan of one draft, told apart by one text in it. */
interface WholeWriting {

    /** What became of a saving: the revision that stands then, and whether the text is it. */
    record Result(int revision, boolean saved) {}

    Result save(Edition seen, String text, Viewer viewer);

    /** The text that stands, empty before any. */
    String text(Viewer viewer);

    int revision(Viewer viewer);

    static WholeWriting budget(ApplicationSamples samples, UUID draft) {
        return new WholeWriting() {
            @Override
            public Result save(Edition seen, String text, Viewer viewer) {
                BudgetDraft budget = BudgetDraft.alone(
                        List.of(new CostLine("software", text, new BigDecimal("10000.00"))), Euro.of(8_000));
                BudgetOutcome outcome =
                        as(viewer, () -> samples.the(SaveBudget.class).save(draft, seen, budget, false, viewer));
                return new Result(outcome.revision(), outcome.saved());
            }

            @Override
            public String text(Viewer viewer) {
                return own(samples, draft, viewer).costs().stream()
                        .map(CostLine::description)
                        .findFirst()
                        .orElse("");
            }

            @Override
            public int revision(Viewer viewer) {
                return own(samples, draft, viewer).budgetRevision();
            }
        };
    }

    static WholeWriting plan(ApplicationSamples samples, UUID draft) {
        return new WholeWriting() {
            @Override
            public Result save(Edition seen, String text, Viewer viewer) {
                Plan plan = new Plan(List.of(new Activity(text, 1, 3, null, "")), List.of());
                PlanOutcome outcome =
                        as(viewer, () -> samples.the(SavePlan.class).save(draft, seen, plan, false, viewer));
                return new Result(outcome.revision(), outcome.saved());
            }

            @Override
            public String text(Viewer viewer) {
                return own(samples, draft, viewer).plan().activities().stream()
                        .map(Activity::what)
                        .findFirst()
                        .orElse("");
            }

            @Override
            public int revision(Viewer viewer) {
                return own(samples, draft, viewer).planRevision();
            }
        };
    }

    private static OwnApplication own(ApplicationSamples samples, UUID draft, Viewer viewer) {
        return as(viewer, () -> samples.the(OwnApplicationQueries.class).one(draft, viewer));
    }
}
