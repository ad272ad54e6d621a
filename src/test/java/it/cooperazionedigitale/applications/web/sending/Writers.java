package it.cooperazionedigitale.applications.web.sending;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.ManyTeams.Team;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People whose pages save by themselves, one sending of a page at a time, and who know what they were told is saved. */
final class Writers {

    /** Stands in the table for an answer 200 that says nothing was saved. */
    static final int NOT_SAVED = 409;

    private static final int EACH_SO_MANY_A_BUDGET = 10;
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern SAVED = Pattern.compile("\"saved\":true");

    private final JdbcClient jdbc;
    private final List<Team> teams;
    private final Map<UUID, Page> sections = new ConcurrentHashMap<>();
    private final Map<UUID, Page> budgets = new ConcurrentHashMap<>();
    private final AtomicInteger turn = new AtomicInteger();

    Writers(JdbcClient jdbc, List<Team> teams) {
        this.jdbc = jdbc;
        this.teams = teams;
    }

    /** The next one's page saves by itself: one answer, each tenth time the whole budget. */
    CompletableFuture<Integer> save(OpenLoop crowd) {
        int n = turn.getAndIncrement();
        Team team = teams.get(n % teams.size());
        boolean budget = (n + n / teams.size()) % EACH_SO_MANY_A_BUDGET == 0;
        return (budget ? budgets : sections)
                .computeIfAbsent(team.application(), id -> new Page(team, budget))
                .save(crowd, "Un gestionale per i soci " + n);
    }

    /** Each page's last text of which its writer was told that it is saved, or one sent later whose answer never came, stands there. */
    String proof() {
        Map<UUID, String> needs = stored("select application_id, answers ->> 'need' as words"
                + " from applications.section_answers where section_id = 'bisogno' and application_id = any(:ids)");
        Map<UUID, String> costs = stored("select application_id, description as words from applications.cost_line"
                + " where position = 0 and application_id = any(:ids)");
        sections.forEach((id, page) -> page.holds(needs.get(id)));
        budgets.forEach((id, page) -> page.holds(costs.get(id)));
        int told = saved(sections) + saved(budgets);
        assertThat(told).as("somebody was told that a text is saved").isPositive();
        assertThat(saved(budgets)).isPositive();
        assertThat(sections.values()).noneMatch(page -> page.refused > 0);
        assertThat(budgets.values()).noneMatch(page -> page.refused > 0);
        return "saves acknowledged until now: " + told + ", of them of a budget " + saved(budgets)
                + "; read back from " + (sections.size() + budgets.size())
                + " pages: the last acknowledged text stands on each, 0 lost";
    }

    private static int saved(Map<UUID, Page> pages) {
        return pages.values().stream().mapToInt(page -> page.saved).sum();
    }

    private Map<UUID, String> stored(String question) {
        Map<UUID, String> found = new HashMap<>();
        jdbc.sql(question)
                .param("ids", teams.stream().map(Team::application).toArray(UUID[]::new))
                .query((row, at) -> found.put(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return found;
    }

    /** One open page and what its writer knows. */
    private static final class Page {

        private final Team team;
        private final boolean budget;
        private final Set<String> possible = new HashSet<>();
        private CompletableFuture<Integer> before = CompletableFuture.completedFuture(0);
        private int revision = 1;
        private int turn;
        private int saved;
        private int refused;

        Page(Team team, boolean budget) {
            this.team = team;
            this.budget = budget;
        }

        /** After the sending before was answered, as the page's script does. */
        synchronized CompletableFuture<Integer> save(OpenLoop crowd, String text) {
            before = before.handle((status, failure) -> status)
                    .thenCompose(ready -> send(crowd, text))
                    .handle((answer, failure) -> answered(text, answer));
            return before;
        }

        private synchronized CompletableFuture<HttpResponse<String>> send(OpenLoop crowd, String text) {
            String words = text.replace(' ', '+');
            return crowd.post(
                    "/coop/domande/" + team.application() + (budget ? "/budget" : "/progetto/bisogno") + "/salvataggio",
                    team.session(),
                    "&account=" + team.owner().accountId() + "&revision=" + revision + "&tab=pagina&turn=" + ++turn
                            + (budget
                                    ? "&lines%5B0%5D.category=software&lines%5B0%5D.cost=10.000&requested=8.000"
                                            + "&lines%5B0%5D.description=" + words
                                    : "&only=need&answers%5Bneed%5D=" + words));
        }

        private synchronized int answered(String text, HttpResponse<String> answer) {
            if (answer == null) {
                possible.add(text);
                return 0;
            }
            Matcher told = REVISION.matcher(answer.body());
            if (answer.statusCode() != 200 || !told.find()) {
                return answer.statusCode() == 200 ? NOT_SAVED : answer.statusCode();
            }
            revision = Integer.parseInt(told.group(1));
            if (!SAVED.matcher(answer.body()).find()) {
                refused++;
                return NOT_SAVED;
            }
            saved++;
            possible.clear();
            possible.add(text);
            return 200;
        }

        synchronized void holds(String stored) {
            if (saved > 0) {
                assertThat(possible)
                        .as(team.application() + (budget ? " budget" : " section"))
                        .contains(stored);
            }
        }
    }
}
