package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;

/**
 * The budget, to write.
 *
 * @param id the application
 * @param categories the expense categories of the call
 * @param ownShare percent the body bears itself
 * @param cap the call's cap
 * @param minimum the call's minimum
 * @param total cost of the lines
 * @param highest the most that may be asked for this cost
 * @param ownFunds what the body pays itself
 * @param theirs a colleague's lines, when one saved meanwhile
 * @param full whether no further line may be added
 */
record BudgetPage(
        UUID id,
        List<Choice> categories,
        int ownShare,
        String cap,
        String minimum,
        String total,
        String highest,
        String ownFunds,
        List<SummaryRow> theirs,
        boolean full) {

    static BudgetPage of(OwnApplication application, BudgetForm form, BudgetReading reading, boolean stale) {
        BudgetRules rules = BudgetRules.alone(application.call().rules());
        Euro total = BudgetRules.total(reading.lines());
        Euro requested = reading.requested() == null ? Euro.ZERO : reading.requested();
        return new BudgetPage(
                application.id(),
                application.call().rules().expenses().stream()
                        .map(kind -> Choice.of(kind.code(), kind.name()))
                        .toList(),
                rules.ownSharePercent(),
                rules.cap().format(),
                rules.minimum().format(),
                total.format(),
                rules.highest(total).format(),
                total.minus(requested.atMost(total)).format(),
                stale ? lines(application) : List.of(),
                form.getLines().size() >= CostLine.MOST);
    }

    private static List<SummaryRow> lines(OwnApplication application) {
        return application.costs().stream()
                .map(line -> SummaryRow.fixed(line.description(), line.euro().format()))
                .toList();
    }
}
