package it.cooperazionedigitale.applications.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ManyApplications;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The list of applications with few and with many rows: every page of it sends exactly as many statements. With
 * {@code -Dlists.rows=500,50000,500000 -Dlists.rounds=40} it also tells how long each takes, as a table for {@code bench/results}.
 */
@PortalTest
class DeskScaleTests {

    private static final String LIST = "/gestione/domande?vista=tutte";
    private static final List<Integer> ROWS = Arrays.stream(
                    System.getProperty("lists.rows", "500,5000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int ROUNDS = Integer.getInteger("lists.rounds", 1);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcConnectionDetails database;

    private ApplicationSamples samples;

    /** A page of the list: who opens it, and what every size of the list must show on it. */
    private record Asked(String path, Viewer viewer, int lines) {}

    /** What one page cost at one size. */
    private record Cost(int statements, double p50, double p95) {}

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void everyPageOfTheListSendsTheSameStatementsHoweverManyWereSent() throws Exception {
        samples = new ApplicationSamples(context);
        List<UUID> calls =
                IntStream.range(0, 20).mapToObj(n -> samples.openCall()).toList();
        UUID pico = samples.hub("PICO");
        List<UUID> people = IntStream.range(0, 5).mapToObj(n -> person("Piera")).toList();
        List<Asked> pages = pages(calls.get(3), pico, people.get(0));
        Map<Asked, Map<Integer, Cost>> table = new LinkedHashMap<>();
        try (ManyApplications many = new ManyApplications(
                database,
                samples.the(CallDirectory.class)
                        .find(calls.get(0))
                        .orElseThrow()
                        .rules()
                        .formId(),
                calls,
                List.of(samples.hub("NODE"), pico, samples.hub("RUINI")),
                people,
                samples.clock().instant())) {
            for (int rows : ROWS) {
                long begun = System.nanoTime();
                many.upTo(rows);
                System.out.println("[bench] " + rows + " applications after "
                        + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s");
                open(pages.get(0));
                for (Asked asked : pages) {
                    table.computeIfAbsent(asked, one -> new LinkedHashMap<>()).put(rows, cost(asked));
                }
            }
        }
        print(table);
        table.forEach((asked, costs) -> assertThat(
                        costs.values().stream().map(Cost::statements).distinct().toList())
                .as(asked.path() + " as " + asked.viewer().name() + ": " + costs)
                .hasSize(1));
        System.out.println("[guard] pages of the list compared at " + ROWS + " applications: " + table.size());
        assertThat(table).hasSizeGreaterThanOrEqualTo(24);
    }

    private List<Asked> pages(UUID call, UUID pico, UUID piera) {
        Viewer anna = ApplicationSamples.anna();
        Viewer paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, pico, Set.of());
        Viewer nadia = ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, pico, Set.of("16", "17", "18"));
        String place =
                samples.clock().instant().minusSeconds(100 * 240L).getEpochSecond() + "000000_" + Ids.of("many/any");
        return List.of(
                new Asked(LIST, anna, 25),
                new Asked(LIST + "&dopo=" + place, anna, 25),
                new Asked(LIST + "&prima=" + place, anna, 25),
                new Asked(LIST, paolo, 25),
                new Asked(LIST, nadia, 1),
                new Asked(LIST + "&bando=" + call, anna, 1),
                new Asked(LIST + "&stato=IN_ELIGIBILITY_CHECK", anna, 25),
                new Asked(LIST + "&regione=17", anna, 1),
                new Asked(LIST + "&regione=17&stato=ELIGIBLE", anna, 0),
                new Asked(LIST + "&stato=SUBMITTED&giorni=1", anna, 1),
                new Asked(LIST + "&referente=" + piera, anna, 25),
                new Asked(LIST + "&referente=io", worker(piera), 25),
                new Asked(LIST + "&referente=nessuno", anna, 25),
                new Asked(LIST + "&categoria=SOCIAL", anna, 25),
                new Asked(LIST + "&da=2000&a=2004", anna, 1),
                new Asked(LIST + "&testo=cooperativa", anna, 25),
                new Asked(LIST + "&testo=un+gestionale", anna, 25),
                new Asked(LIST + "&testo=zafferano", anna, 1),
                new Asked(LIST + "&testo=zaferrano", anna, 1),
                new Asked(LIST + "&testo=gestionale", nadia, 1),
                new Asked(LIST + "&testo=cooperativa", nadia, 1),
                new Asked(LIST + "&testo=00000000042", anna, 1),
                new Asked(LIST + "&testo=zafferano+come+boh", anna, 0),
                new Asked(LIST + "&testo=xyzxyzxyz", anna, 0));
    }

    private UUID person(String name) {
        UUID id = registration.register(Ids.next() + "@example.org", name, "una frase lunga e facile");
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(id)
                .update();
        return id;
    }

    private static Viewer worker(UUID id) {
        return new Viewer(id, "Piera", "piera@example.org", Set.of(Role.STAFF), null, null, null, null, Set.of());
    }

    private Cost cost(Asked asked) throws Exception {
        List<String> statements = Statements.of(() -> {
            Document page = Jsoup.parse(open(asked));
            assertThat(page.select("main tbody tr").size())
                    .as(asked.path() + " as " + asked.viewer().name())
                    .isGreaterThanOrEqualTo(asked.lines());
        });
        for (int warm = 0; warm < ROUNDS / 4; warm++) {
            open(asked);
        }
        double[] taken = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    long begun = System.nanoTime();
                    try {
                        open(asked);
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toArray();
        return new Cost(
                (int) statements.stream().filter(sql -> !sql.startsWith("set ")).count(),
                taken[ROUNDS / 2],
                taken[(int) Math.ceil(ROUNDS * 0.95) - 1]);
    }

    private String open(Asked asked) throws Exception {
        return mvc.perform(get(URI.create(asked.path())).with(People.as(asked.viewer())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static void print(Map<Asked, Map<Integer, Cost>> table) {
        table.forEach((asked, costs) -> {
            double first = costs.values().iterator().next().p95();
            StringBuilder line = new StringBuilder("[bench] | %-70s | %-5s | %2d"
                    .formatted(
                            asked.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"),
                            asked.viewer().name(),
                            costs.values().iterator().next().statements()));
            costs.forEach((rows, cost) ->
                    line.append(" | %6.1f | %6.1f | %5.2f".formatted(cost.p50(), cost.p95(), cost.p95() / first)));
            System.out.println(line.append(" |"));
        });
    }
}
