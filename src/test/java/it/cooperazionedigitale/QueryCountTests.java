package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What a page costs: few statements, and no question asked again for each row; GrowingListsTests lets the lists grow. */
@DemoTest
class QueryCountTests {

    private static final int MOST = 12;

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
        assertThat(table).hasSizeGreaterThanOrEqualTo(70);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(400);
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

    /** With the one that reads the session. */
    private static int cost(DemoWalk.Page page) {
        int session = page.person().equals("NOBODY") ? 0 : 1;
        return session
                + (int) page.statements().stream()
                        .filter(statement -> !statement.startsWith("set "))
                        .count();
    }
}
