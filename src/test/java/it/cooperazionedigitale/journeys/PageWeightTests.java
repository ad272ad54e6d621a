package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.journeys.PageExamples.Example;
import it.cooperazionedigitale.journeys.Scale.Weight;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every page weighs on the wire: the first visit with all it asks for, the next page, and its scripts. */
@DemoTest
class PageWeightTests {

    private static final long FIRST = 100 * 1024;
    private static final long NEXT = 25 * 1024;
    private static final long SCRIPTS = 20 * 1024;
    private static final int FEWEST = 200;

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyPageIsLight() throws Exception {
        long start = System.nanoTime();
        Map<String, Weight> heaviest = new TreeMap<>();
        int weighed = 0;
        Scale scale = new Scale(port);
        for (Map.Entry<String, Map<String, List<Example>>> person : byPerson().entrySet()) {
            HttpVisitor visitor = visitor(person.getKey());
            for (Map.Entry<String, List<Example>> pattern : person.getValue().entrySet()) {
                for (Example example : pattern.getValue()) {
                    heaviest.merge(pattern.getKey(), scale.weigh(example.path(), visitor), Weight::heavier);
                    weighed++;
                }
            }
        }
        System.out.printf(
                "%n| page (bytes on the wire, compressed) | first visit | next page | scripts |%n|---|---:|---:|---:|%n");
        heaviest.forEach((pattern, weight) -> System.out.printf(
                "| `%s` | %,d | %,d | %,d |%n", pattern, weight.first(), weight.page(), weight.scripts()));
        System.out.printf(
                "[guard] pages weighed: %d of %d routes, in %d s%n",
                weighed, heaviest.size(), (System.nanoTime() - start) / 1_000_000_000);
        Map<String, Weight> tooHeavy = new TreeMap<>(heaviest);
        tooHeavy.values()
                .removeIf(weight -> weight.first() <= FIRST && weight.page() <= NEXT && weight.scripts() <= SCRIPTS);
        assertThat(tooHeavy).isEmpty();
        assertThat(heaviest).hasSizeGreaterThan(FEWEST);
    }

    /** A browser asks for nothing that was not on the scale. */
    @Test
    void theScaleForgetsNothingThatABrowserFetches() throws Exception {
        Map<String, List<Example>> examples = new PageExamples(jdbc).byPattern();
        for (String pattern : List.of(
                "/",
                "/bandi/{slug}",
                "/coop/domande/{id}/progetto/{sezione}",
                "/coop/domande/{id}/budget",
                "/coop/autovalutazione/{id}/risultato")) {
            Example example = examples.get(pattern).get(0);
            String who = Objects.requireNonNullElse(example.who(), "");
            Set<String> weighed = new Scale(port).parts(example.path(), visitor(who));
            try (Visitor visitor = new Visitor(home, Visitor.PHONE, true)) {
                if (!who.isEmpty()) {
                    visitor.signsIn(who);
                }
                Page page = visitor.page();
                List<Request> asked = new ArrayList<>();
                page.onRequest(asked::add);
                visitor.opens(example.path());
                page.waitForLoadState(LoadState.NETWORKIDLE);
                Set<String> fetched = new TreeSet<>();
                asked.stream()
                        .filter(request -> !Set.of("document", "fetch", "xhr").contains(request.resourceType()))
                        .forEach(
                                request -> fetched.add(URI.create(request.url()).getPath()));
                assertThat(weighed).as(pattern).containsAll(fetched);
                assertThat(fetched).as("style and script of " + pattern).hasSizeGreaterThanOrEqualTo(2);
            }
        }
    }

    private HttpVisitor visitor(String who) throws Exception {
        HttpVisitor visitor = new HttpVisitor(port);
        if (!who.isEmpty()) {
            visitor.signIn(who, "cooperazione-digitale");
        }
        return visitor;
    }

    private Map<String, Map<String, List<Example>>> byPerson() {
        Map<String, Map<String, List<Example>>> persons = new TreeMap<>();
        new PageExamples(jdbc)
                .byPattern()
                .forEach((pattern, examples) -> examples.forEach(example -> persons.computeIfAbsent(
                                Objects.requireNonNullElse(example.who(), ""), who -> new LinkedHashMap<>())
                        .computeIfAbsent(pattern, key -> new ArrayList<>())
                        .add(example)));
        return persons;
    }
}
