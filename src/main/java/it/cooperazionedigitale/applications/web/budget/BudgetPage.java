package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetProblem;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.applications.web.keep.Keeping;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The budget, to write.
 *
 * @param id the application
 * @param categories the expense categories of the call
 * @param capped the categories that may be part of the cost only
 * @param doubt what is to be put right before the sending, if anything
 * @param bodies the bodies that may pay a line; empty for a body that applies alone
 * @param shares what each of them pays by the lines as they stand
 * @param ownShare percent the body bears itself
 * @param cap the call's cap
 * @param minimum the call's minimum
 * @param total cost of the lines
 * @param highest the most that may be asked for this cost
 * @param ownFunds what the body pays itself
 * @param copied whether it comes from an earlier application and waits to be read again
 * @param theirs a colleague's lines, when one saved meanwhile
 * @param full whether no further line may be added
 * @param keeping what its saving by itself hangs on
 */
record BudgetPage(
        UUID id,
        List<Choice> categories,
        List<Capped> capped,
        @Nullable BudgetProblem doubt,
        List<Choice> bodies,
        List<BodyShare> shares,
        int ownShare,
        String cap,
        String minimum,
        String total,
        String highest,
        String ownFunds,
        boolean copied,
        List<SummaryRow> theirs,
        boolean full,
        Keeping keeping) {

    /** What one body pays, and the field of what is asked for it. */
    record BodyShare(String id, String name, String cost) {}

    /** A category that may be part of the cost only, with how much it is. */
    record Capped(String name, int percent, String sum) {}

    private static String of(ExpenseCategory kind, BudgetDraft draft) {
        return BudgetRules.total(draft.lines().stream()
                        .filter(line -> line.category().equals(kind.code()))
                        .toList())
                .format();
    }

    static BudgetPage of(
            OwnApplication application, BudgetForm form, BudgetDraft draft, boolean stale, Keeping keeping) {
        BudgetRules rules = BudgetRules.of(application.call().rules(), application.projectForm());
        Euro total = BudgetRules.total(draft.lines());
        Euro requested = draft.requested() == null ? Euro.ZERO : draft.requested();
        return new BudgetPage(
                application.id(),
                application.call().rules().expenses().stream()
                        .map(kind -> new Choice(kind.code(), kind.name(), null))
                        .toList(),
                rules.categories().stream()
                        .filter(kind -> kind.mostPercent() != null)
                        .map(kind -> new Capped(kind.name(), kind.mostPercent(), of(kind, draft)))
                        .toList(),
                draft.doubt(rules).orElse(null),
                application.shares().stream()
                        .map(share -> Choice.of(payer(application, share), share.name()))
                        .toList(),
                application.shares().stream()
                        .map(share ->
                                new BodyShare(share.body().toString(), share.name(), cost(application, share, draft)))
                        .toList(),
                rules.ownSharePercent(),
                rules.cap().format(),
                rules.minimum().format(),
                total.format(),
                rules.highest(total).format(),
                total.minus(requested.atMost(total)).format(),
                application.unread(Part.BUDGET, null),
                stale ? lines(application) : List.of(),
                form.getLines().size() >= CostLine.MOST,
                keeping);
    }

    private static String payer(OwnApplication application, Share share) {
        return share.body().equals(application.organisationId())
                ? ""
                : share.body().toString();
    }

    private static String cost(OwnApplication application, Share share, BudgetDraft draft) {
        boolean lead = share.body().equals(application.organisationId());
        return BudgetRules.total(draft.lines().stream()
                        .filter(line -> Objects.equals(line.organisationId(), lead ? null : share.body()))
                        .toList())
                .format();
    }

    private static List<SummaryRow> lines(OwnApplication application) {
        return application.costs().stream()
                .map(line -> SummaryRow.fixed(line.description(), line.euro().format()))
                .toList();
    }
}
