package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What a page costs: few statements, and as many for ten rows as for one. */
@DemoTest
class QueryCountTests {

    private static final int MOST = 12;

    /** The lists and how many rows of them a person sees: the rows' links tell. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("/bandi", "/bandi/"),
            Map.entry("/trasformatrici", "/trasformatrici/"),
            Map.entry("/progetti", "/progetti/"),
            Map.entry("/coop", "/coop/"),
            Map.entry("/coop/domande", "/coop/domande/"),
            Map.entry("/coop/progetti", "/coop/progetti/"),
            Map.entry("/gestione", "/gestione/"),
            Map.entry("/gestione/domande", "/gestione/domande/"),
            Map.entry("/gestione/bandi", "/gestione/bandi/"),
            Map.entry("/gestione/trasformatrici", "/gestione/trasformatrici/"),
            Map.entry("/gestione/progetti", "/gestione/progetti/"),
            Map.entry("/gestione/assegnazioni", "/gestione/assegnazioni"),
            Map.entry("/gestione/delibere", "/gestione/delibere/"),
            Map.entry("/admin/utenti", "/admin/utenti/"),
            Map.entry("/admin/organizzazioni", "/admin/organizzazioni/"),
            Map.entry("/valutazione", "/valutazione/"),
            Map.entry("/trasformatrice/progetti", "/trasformatrice/progetti/"));

    @Autowired
    private WebApplicationContext context;

    private List<DemoWalk.Page> pages;

    @BeforeEach
    void everybodyWalks() throws Exception {
        pages = new DemoWalk(context)
                .pages().stream().filter(page -> page.status() < 300).toList();
    }

    @Test
    void noPageSendsMoreThanTwelveStatements() {
        Map<String, TreeSet<Integer>> table = new TreeMap<>();
        pages.forEach(page ->
                table.computeIfAbsent(page.route(), route -> new TreeSet<>()).add(cost(page)));
        table.forEach((route, costs) ->
                System.out.println("[statements] %2d - %2d  %s".formatted(costs.first(), costs.last(), route)));
        System.out.println("[guard] pages whose statements were counted: " + pages.size());
        assertThat(pages.stream()
                        .filter(page -> cost(page) > MOST)
                        .map(page -> cost(page) + " " + page.person() + " " + page.path())
                        .toList())
                .isEmpty();
        assertThat(table.keySet()).containsAll(LISTS.keySet()).contains("/numeri", "/gestione/cruscotti");
    }

    @Test
    void noPageAsksTheSameQuestionAgainForEachRow() {
        Set<String> again = new TreeSet<>();
        for (DemoWalk.Page page : pages) {
            Map<String, Long> times = page.statements().stream()
                    .filter(statement -> !statement.startsWith("set "))
                    .collect(Collectors.groupingBy(statement -> statement, Collectors.counting()));
            times.forEach((statement, count) -> {
                if (count > 4) {
                    again.add(page.route() + " as " + page.person() + ": " + count + " x " + statement);
                }
            });
        }
        assertThat(again).isEmpty();
    }

    @Test
    void aListCostsTheSameForFewRowsAsForMany() {
        List<String> faults = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        LISTS.forEach((route, rowLink) -> {
            Map<String, Map<Integer, Integer>> costs = new HashMap<>();
            for (DemoWalk.Page page : pages) {
                int rows = rows(page, rowLink);
                if (page.route().equals(route) && rows > 0) {
                    costs.computeIfAbsent(page.person(), person -> new TreeMap<>())
                            .put(rows, cost(page));
                }
            }
            costs.forEach((person, byRows) -> {
                if (byRows.size() > 1) {
                    compared.add(route + " as " + person + " rows=statements " + byRows);
                    if (Set.copyOf(byRows.values()).size() > 1) {
                        faults.add(route + " as " + person + " rows=statements " + byRows);
                    }
                }
            });
        });
        compared.forEach(line -> System.out.println("[statements] " + line));
        assertThat(faults).isEmpty();
    }

    private static int rows(DemoWalk.Page page, String rowLink) {
        return (int) page.document().select("main a[href^=" + rowLink + "]").stream()
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains("?"))
                .distinct()
                .count();
    }

    /** With the one that reads the session. */
    private static int cost(DemoWalk.Page page) {
        int session = page.person().equals("NOBODY") ? 0 : 1;
        return session
                + (int) page.statements().stream()
                        .filter(statement -> !statement.startsWith("set "))
                        .count();
    }
}
