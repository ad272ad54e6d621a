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
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST = 12;
    private static final Set<String> REGIONS = Set.of("16", "17", "18");
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
        List<UUID> people = IntStream.range(0, 6).mapToObj(n -> person("Piera")).toList();
        List<Asked> pages = Stream.of(
                        staff(calls.get(3), pico),
                        caseworkers(people.get(0), people.get(5)),
                        others(pico, people.get(0), people.get(5)),
                        words(pico, people.get(0)))
                .flatMap(List::stream)
                .toList();
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
                open(new Asked(LIST, ApplicationSamples.anna(), 0));
                for (Asked asked : pages) {
                    table.computeIfAbsent(asked, one -> new LinkedHashMap<>()).put(rows, cost(asked));
                }
            }
        }
        print(table);
        assertThat(table.entrySet().stream()
                        .filter(one -> one.getValue().values().stream().anyMatch(cost -> cost.statements() > MOST))
                        .map(Map.Entry::toString)
                        .toList())
                .as("the session among them, the most a page may send")
                .isEmpty();
        table.forEach((asked, costs) -> assertThat(
                        costs.values().stream().map(Cost::statements).distinct().toList())
                .as(asked.path() + " as " + asked.viewer().name() + ": " + costs)
                .hasSize(1));
        System.out.println("[guard] pages of the list compared at " + ROWS + " applications: " + table.size());
        assertThat(table).hasSize(56);
    }

    private List<Asked> staff(UUID call, UUID hub) {
        Viewer anna = ApplicationSamples.anna();
        return List.of(
                new Asked("/gestione", anna, 0),
                new Asked(LIST, anna, 25),
                new Asked(LIST + after(), anna, 25),
                new Asked(LIST + before(), anna, 25),
                new Asked(LIST + "&bando=" + call, anna, 1),
                new Asked(LIST + "&hub=" + hub, anna, 25),
                new Asked(LIST + "&stato=IN_ELIGIBILITY_CHECK", anna, 25),
                new Asked(LIST + "&regione=17", anna, 1),
                new Asked(LIST + "&regione=17&stato=ELIGIBLE", anna, 0),
                new Asked(LIST + "&stato=SUBMITTED&giorni=1", anna, 1),
                new Asked(LIST + "&categoria=SOCIAL", anna, 25),
                new Asked(LIST + "&da=2000&a=2004", anna, 1));
    }

    /** The filter on who looks after them: somebody with many, somebody with few, nobody. */
    private List<Asked> caseworkers(UUID piera, UUID rita) {
        Viewer anna = ApplicationSamples.anna();
        return List.of(
                new Asked(LIST + "&referente=" + piera, anna, 25),
                new Asked(LIST + "&referente=" + piera + after(), anna, 1),
                new Asked(LIST + "&referente=" + piera + before(), anna, 1),
                new Asked(LIST + "&referente=" + piera + "&stato=ELIGIBLE", anna, 1),
                new Asked(LIST + "&referente=" + rita, anna, 1),
                new Asked(LIST + "&referente=io", worker("Piera", piera, Role.STAFF, null), 25),
                new Asked(LIST + "&referente=io", worker("Rita", rita, Role.STAFF, null), 1),
                new Asked(LIST + "&referente=nessuno", anna, 25),
                new Asked(LIST + "&referente=nessuno" + after(), anna, 25),
                new Asked(LIST + "&referente=nessuno&regione=17", anna, 1),
                new Asked(
                        "/gestione/domande/referente?tutte=true&filtri=testo%3Dzafferano%26referente%3Dnessuno",
                        anna, 0));
    }

    /** The list as a hub and as the board open it. */
    private List<Asked> others(UUID hub, UUID piera, UUID rita) {
        Viewer paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, hub, Set.of());
        Viewer nadia = ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, hub, REGIONS);
        Viewer bruno = ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of());
        return List.of(
                new Asked("/gestione", paolo, 0),
                new Asked(LIST, paolo, 25),
                new Asked(LIST + after(), paolo, 25),
                new Asked(LIST + before(), paolo, 1),
                new Asked(LIST + "&stato=ELIGIBLE", paolo, 1),
                new Asked(LIST + "&referente=" + piera, paolo, 1),
                new Asked(LIST + "&referente=nessuno", paolo, 25),
                new Asked(LIST + "&referente=io", worker("Rita", rita, Role.HUB_MANAGER, hub), 0),
                new Asked(LIST, nadia, 1),
                new Asked(LIST + after(), nadia, 0),
                new Asked(LIST + "&stato=ELIGIBLE", nadia, 0),
                new Asked(LIST + "&referente=nessuno", nadia, 1),
                new Asked("/gestione", bruno, 0),
                new Asked(LIST, bruno, 25),
                new Asked(LIST + after(), bruno, 25),
                new Asked(LIST + "&stato=IN_EVALUATION", bruno, 25),
                new Asked(LIST + "&hub=" + hub + "&stato=AWARDED", bruno, 1),
                new Asked(LIST + "&referente=" + piera, bruno, 25));
    }

    private List<Asked> words(UUID hub, UUID piera) {
        Viewer anna = ApplicationSamples.anna();
        Viewer paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, hub, Set.of());
        Viewer nadia = ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, hub, REGIONS);
        Viewer bruno = ApplicationSamples.worker("Bruno", Role.BOARD, null, Set.of());
        return List.of(
                new Asked(LIST + "&testo=cooperativa", anna, 25),
                new Asked(LIST + "&testo=un+gestionale", anna, 25),
                new Asked(LIST + "&testo=zafferano", anna, 1),
                new Asked(LIST + "&testo=zaferrano", anna, 1),
                new Asked(LIST + "&testo=cooperativa&referente=" + piera, anna, 1),
                new Asked(LIST + "&testo=gestionale&referente=nessuno", anna, 1),
                new Asked(LIST + "&testo=gestionale", paolo, 1),
                new Asked(LIST + "&testo=gestionale", nadia, 1),
                new Asked(LIST + "&testo=cooperativa", nadia, 1),
                new Asked(LIST + "&testo=gestionale", bruno, 25),
                new Asked(LIST + "&testo=00000000042", anna, 1),
                new Asked(LIST + "&testo=zafferano+come+boh", anna, 0),
                new Asked(LIST + "&testo=999999", anna, 0),
                new Asked(LIST + "&testo=zaferrano", nadia, 0),
                new Asked(LIST + "&testo=xyzxyzxyz", anna, 0));
    }

    private String after() {
        return "&dopo=" + place();
    }

    private String before() {
        return "&prima=" + place();
    }

    private String place() {
        return samples.clock().instant().minusSeconds(100 * 240L).getEpochSecond() + "000000_" + Ids.of("many/any");
    }

    private UUID person(String name) {
        UUID id = registration.register(Ids.next() + "@example.org", name, "una frase lunga e facile");
        jdbc.sql("insert into accounts.account_role (account_id, role, granted_at) values (?, 'STAFF', now())")
                .param(id)
                .update();
        return id;
    }

    private static Viewer worker(String name, UUID id, Role role, @Nullable UUID hub) {
        return new Viewer(id, name, "x@example.org", Set.of(role), null, null, null, hub, Set.of());
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
