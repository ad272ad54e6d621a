package it.cooperazionedigitale.insights.web.dashboard;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Day;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Funnel;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Spending;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Standing;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Bar;
import it.cooperazionedigitale.site.ChartBars;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dashboard, ready to print. */
record DashboardPage(
        List<Choice> calls,
        boolean empty,
        boolean ofHub,
        ChartBars funnel,
        ChartBars perDay,
        String csv,
        List<TableColumn> moneyColumns,
        List<List<TableCell>> money,
        List<TableColumn> projectColumns,
        List<List<TableCell>> projects) {

    /** The numbers as counted. */
    record Numbers(Funnel funnel, List<Day> perDay, List<Spending> spending, List<Standing> projects) {}

    static DashboardPage of(
            Numbers numbers, List<CallSummary> calls, String chosen, Viewer viewer, InsightsWords words) {
        boolean whole = viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR);
        Map<UUID, Spending> spending =
                numbers.spending().stream().collect(Collectors.toMap(Spending::callId, Function.identity()));
        Map<String, Standing> standing =
                numbers.projects().stream().collect(Collectors.toMap(Standing::state, Function.identity()));
        return new DashboardPage(
                calls.stream()
                        .map(call -> Choice.of(call.code(), call.code() + " · " + call.title()))
                        .toList(),
                numbers.funnel().started() == 0,
                !whole,
                funnel(numbers.funnel()),
                ChartBars.of(numbers.perDay().stream()
                        .map(day ->
                                new Bar(ItalianFormats.day(day.day()), day.sent(), ItalianFormats.number(day.sent())))
                        .toList()),
                "/gestione/cruscotti/invii-per-giorno.csv"
                        + (calls.stream().anyMatch(call -> call.code().equals(chosen)) ? "?bando=" + chosen : ""),
                columns(
                        whole,
                        "insights.column.call",
                        "insights.column.requested",
                        "insights.column.awarded",
                        "insights.column.budget",
                        "insights.column.left"),
                calls.stream()
                        .filter(call -> spending.containsKey(call.id()))
                        .map(call -> money(call, spending.get(call.id()), whole))
                        .toList(),
                List.of(
                        TableColumn.text("insights.column.state"),
                        TableColumn.number("insights.column.projects"),
                        TableColumn.number("insights.column.granted")),
                Arrays.stream(ProjectState.values())
                        .filter(state -> standing.containsKey(state.name()))
                        .map(state -> List.of(
                                TableCell.of("insights.project." + state),
                                TableCell.of(ItalianFormats.number(
                                        standing.get(state.name()).projects())),
                                TableCell.of(Euro.of(standing.get(state.name()).granted())
                                        .format())))
                        .toList());
    }

    private static ChartBars funnel(Funnel funnel) {
        return ChartBars.of(List.of(
                bar("started", funnel.started()),
                bar("sent", funnel.sent()),
                bar("eligible", funnel.eligible()),
                bar("evaluated", funnel.evaluated()),
                bar("awarded", funnel.awarded()),
                bar("closed", funnel.closed())));
    }

    private static Bar bar(String step, long count) {
        return new Bar("insights.funnel." + step, count, ItalianFormats.number(count));
    }

    private static List<TableColumn> columns(boolean whole, String first, String... numbers) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(TableColumn.text(first)),
                        Arrays.stream(numbers).limit(whole ? numbers.length : 2).map(TableColumn::number))
                .toList();
    }

    private static List<TableCell> money(CallSummary call, Spending spent, boolean whole) {
        List<TableCell> cells = List.of(
                TableCell.link(call.code(), "/gestione/cruscotti?bando=" + call.code()),
                TableCell.of(Euro.of(spent.requested()).format()),
                TableCell.of(Euro.of(spent.awarded()).format()),
                TableCell.of(call.budget().format()),
                TableCell.of(call.budget().minus(Euro.of(spent.bound())).format()));
        return whole ? cells : cells.subList(0, 3);
    }
}
