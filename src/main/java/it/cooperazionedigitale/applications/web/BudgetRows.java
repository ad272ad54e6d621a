package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.BudgetRules;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A budget in rows, with everything its form asks: each line with its VAT and who pays it, the shares, the sums, what is asked for. */
@Component
public class BudgetRows {

    private final ApplicationWords words;
    private final CostWords money;

    BudgetRows(ApplicationWords words, CostWords money) {
        this.words = words;
        this.money = money;
    }

    /** The budget that is stored, each row with where to change it. */
    public List<SummaryRow> of(OwnApplication application, @Nullable String change) {
        return of(application, application.budget(), change);
    }

    /** A budget as it could be. */
    public List<SummaryRow> of(OwnApplication application, BudgetDraft budget, @Nullable String change) {
        BudgetRules rules = BudgetRules.of(application.call().rules(), application.projectForm());
        List<SummaryRow> rows = new ArrayList<>();
        budget.lines().forEach(line -> rows.add(new SummaryRow(line.description(), line(application, line), change)));
        application
                .shares()
                .forEach(share -> rows.add(new SummaryRow(share.name(), share(application, share, budget), change)));
        rows.add(SummaryRow.fixed(
                "applications.summary.total", BudgetRules.total(budget.lines()).format()));
        capitalGoods(rules.capitalGoods(budget.lines())).forEach(rows::add);
        Euro requested = budget.requested();
        rows.add(new SummaryRow(
                "applications.summary.requested", requested == null ? null : requested.format(), change));
        return rows;
    }

    /** What of a cost is capital goods; no row where nothing is. */
    public static Stream<SummaryRow> capitalGoods(Euro sum) {
        return sum.isPositive()
                ? Stream.of(SummaryRow.fixed("applications.summary.capitalGoods", sum.format()))
                : Stream.of();
    }

    /** What a line costs. */
    public String cost(CostLine line) {
        return money.of(line.euro(), Euro.of(line.vat()));
    }

    private String line(OwnApplication application, CostLine line) {
        return Stream.of(
                        cost(line),
                        category(application, line.category()),
                        application.shares().isEmpty() ? null : application.nameOf(line.organisationId()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String share(OwnApplication application, Share share, BudgetDraft budget) {
        boolean lead = share.body().equals(application.organisationId());
        UUID payer = lead ? null : share.body();
        Share typed = new Share(
                share.body(),
                share.name(),
                budget.costOf(payer),
                budget.shares().getOrDefault(share.body(), Euro.ZERO));
        return words.of(
                "applications.summary.share",
                typed.cost().format(),
                typed.asked().format(),
                typed.own().format());
    }

    private static String category(OwnApplication application, String code) {
        return application.call().rules().expenses().stream()
                .filter(kind -> kind.code().equals(code))
                .map(ExpenseCategory::name)
                .findFirst()
                .orElse(code);
    }
}
