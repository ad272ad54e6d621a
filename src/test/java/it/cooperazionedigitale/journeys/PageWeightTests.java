package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.journeys.PageExamples.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page of the path weighs on the wire: the first visit with its style and script, and as the next page. */
@DemoTest
class PageWeightTests {

    private static final long FIRST = 100 * 1024;
    private static final long NEXT = 25 * 1024;

    /** The pages of the path, in its order. */
    private static final List<String> PATH = List.of(
            "/",
            "/accedi",
            "/bandi",
            "/bandi/{slug}",
            "/coop",
            "/coop/domande/nuova",
            "/coop/domande/{id}",
            "/coop/domande/{id}/requisiti",
            "/coop/domande/{id}/progetto/{sezione}",
            "/coop/domande/{id}/budget",
            "/coop/domande/{id}/dichiarazioni",
            "/coop/domande/{id}/riepilogo",
            "/coop/domande/{id}/ricevuta",
            "/gestione",
            "/gestione/domande",
            "/gestione/domande/{id}",
            "/gestione/domande/{id}/ammissibilita",
            "/gestione/assegnazioni",
            "/valutazione",
            "/valutazione/conflitti",
            "/valutazione/{id}",
            "/valutazione/{id}/riepilogo",
            "/gestione/graduatoria/{bando}",
            "/gestione/delibere/{id}",
            "/coop/domande/{id}/esito",
            "/coop/domande/{id}/accettazione",
            "/trasformatrici",
            "/trasformatrici/{slug}",
            "/coop/progetti/{id}",
            "/coop/progetti/{id}/trasformatrice",
            "/trasformatrice/progetti/{id}",
            "/coop/progetti/{id}/avanzamenti/{n}",
            "/coop/progetti/{id}/relazione-finale",
            "/gestione/progetti/{id}",
            "/numeri",
            "/gestione/cruscotti");

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePagesOfThePathAreLight() {
        Map<String, List<Example>> examples = new PageExamples(jdbc).byPattern();
        List<String> tooHeavy = new ArrayList<>();
        System.out.printf("%n%-45s %12s %12s%n", "page (bytes on the wire)", "first visit", "next page");
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        for (String pattern : PATH) {
            String who = Objects.requireNonNullElse(examples.get(pattern).get(0).who(), "");
            byPerson.computeIfAbsent(who, one -> new ArrayList<>()).add(pattern);
        }
        byPerson.forEach((who, patterns) -> {
            try (Visitor visitor = new Visitor(home, Visitor.PHONE, true)) {
                if (!who.isEmpty()) {
                    visitor.signsIn(who);
                }
                Scale scale = new Scale(visitor);
                for (String pattern : patterns) {
                    weigh(pattern, examples.get(pattern).get(0).path(), scale, tooHeavy);
                }
            }
        });
        assertThat(tooHeavy).isEmpty();
    }

    private static void weigh(String pattern, String path, Scale scale, List<String> tooHeavy) {
        scale.emptyCache();
        long first = scale.weigh(path);
        long next = scale.weigh(path);
        System.out.printf("%-45s %,12d %,12d%n", pattern, first, next);
        assertThat(first).as("style and script come with a first visit").isGreaterThan(next);
        if (first > FIRST || next > NEXT) {
            tooHeavy.add(pattern + ": " + first + " and " + next);
        }
    }

    /** Bytes of headers and bodies that came over the wire, counted by the browser itself. */
    private static final class Scale {
        private final CDPSession browser;
        private final Visitor visitor;
        private final AtomicLong bytes = new AtomicLong();

        Scale(Visitor visitor) {
            this.visitor = visitor;
            this.browser = visitor.page().context().newCDPSession(visitor.page());
            browser.send("Network.enable");
            browser.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        }

        void emptyCache() {
            browser.send("Network.clearBrowserCache");
        }

        long weigh(String path) {
            bytes.set(0);
            Response page = Objects.requireNonNull(visitor.opens(path));
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.status()).as(path).isEqualTo(200);
            return bytes.get();
        }
    }
}
