package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.journeys.PageExamples.Example;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the portal, on a phone and on a desk, as somebody who may see it: axe finds nothing, and nothing overflows. */
@DemoTest
class AccessibilityTests {

    /** Routes that answer no page of their own, each with the reason. */
    private static final Map<String, String> NO_PAGE = Map.ofEntries(
            Map.entry("/numeri/progetti-per-regione.csv", "a file to download"),
            Map.entry("/admin/permessi/permessi.csv", "a file to download"),
            Map.entry("/gestione/cruscotti/invii-per-giorno.csv", "a file to download"),
            Map.entry("/coop/autovalutazione/{id}/risultato.csv", "a file to download"),
            Map.entry("/account/dati/schema.json", "a file to download"),
            Map.entry("/admin/privacy/registro.csv", "a file to download"),
            Map.entry("/admin/privacy/richieste/{id}", "needs somebody's request: its own test looks at it"),
            Map.entry("/dev/posta/{id}/html", "a mail in a sandbox where no script runs, so axe cannot either"),
            Map.entry("/.well-known/security.txt", "plain text for machines"),
            Map.entry("/riferimenti/ateco", "activities for the field, as JSON"),
            Map.entry("/riferimenti/comuni", "names for the field, as JSON"),
            Map.entry("/bandi/novita.json", "what open pages ask, as JSON"),
            Map.entry("/bandi/{slug}/calendario.ics", "a file for calendars"),
            Map.entry("/coop/domande/{id}/ricevuta.pdf", "a file to download"),
            Map.entry("/coop/domande/{id}/ricevuta.json", "a file to download"),
            Map.entry("/gestione/domande/{id}/ricevuta.json", "a file to download"),
            Map.entry("/coop/domande/{id}/modifiche", "needs a draft that was sent before: its own test looks at it"),
            Map.entry(
                    "/gestione/domande/{id}/versioni/{numero}",
                    "needs an application sent twice: its own test looks at it"),
            Map.entry("/admin/organizzazioni/{id}/unione", "needs the other record: its own test looks at it"),
            Map.entry(
                    "/admin/organizzazioni/unioni/{id}/annullamento",
                    "needs an approved merge: its own test looks at it"),
            Map.entry("/account/inviti/{token}", "its address is known from the mail only"),
            Map.entry("/accedi/verifica", "between two steps of signing in: the sign-in journey looks at it"),
            Map.entry("/accedi/recupero", "between two steps of signing in: its own test looks at it"),
            Map.entry("/accedi/collega", "for who comes from a provider of identity"),
            Map.entry("/conferma-identita", "before an act that matters: the sign-in journey looks at it"),
            Map.entry("/documenti/{id}", "a file to download"),
            Map.entry("/documenti/{id}/firmato", "a file to download"),
            Map.entry("/caricamenti/{id}", "how far an upload is, as JSON"),
            Map.entry("/coop/domande/{id}/progetto", "leads to the first section"),
            Map.entry("/coop/domande/{id}/invio", "needs a finished draft: the journey looks at it"),
            Map.entry(
                    "/account/ripresa",
                    "needs a session that ran out while a form was being sent: its own test looks at it"),
            Map.entry("/registrati/organizzazione/dati", "needs the page before it"),
            Map.entry("/registrati/organizzazione/sede", "needs the page before it"));

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcClient jdbc;

    private int controls;

    @Test
    void everyPageIsAccessibleOnAPhoneAndOnADesk() {
        Map<String, List<Example>> examples = new PageExamples(jdbc).byPattern();
        assertThat(examples.keySet())
                .as("every route has its example in PageExamples")
                .isEqualTo(routes());
        List<String> faults = new ArrayList<>();
        int looked = 0;
        long start = System.nanoTime();
        for (Map.Entry<String, List<Example>> person : byPerson(examples).entrySet()) {
            try (Visitor visitor = new Visitor(home, Visitor.PHONE, true)) {
                if (!person.getKey().isEmpty()) {
                    visitor.signsIn(person.getKey());
                }
                for (Example example : person.getValue()) {
                    looked += look(visitor, example, faults);
                }
            }
        }
        System.out.printf(
                "[guard] pages seen with axe at 390 and 1280 px: %d of %d routes, as %d persons, in %d s%n",
                looked, examples.size(), byPerson(examples).size(), (System.nanoTime() - start) / 1_000_000_000);
        System.out.printf("[guard] controls reached by keyboard, each seen with its ring: %d%n", controls);
        assertThat(faults).isEmpty();
        assertThat(controls).isGreaterThanOrEqualTo(5_000);
        assertThat(looked).isGreaterThanOrEqualTo(100);
    }

    /** The pale words stand by themselves: beyond the window axe cannot tell what lies behind them, and says so. */
    @Test
    void axeAndTheRulerFindWhatIsWrong() {
        try (Visitor visitor = new Visitor(home, Visitor.PHONE, true)) {
            for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                visitor.page().setViewportSize(width, 844);
                for (String path : List.of("/", "/privacy", "/bandi", "/numeri", "/accedi")) {
                    visitor.opens(path);
                    assertThat(kinds(visitor)).as(path + " as it is").isEmpty();
                    visitor.page().evaluate(SPOILED, width * 2);
                    assertThat(kinds(visitor))
                            .as(path + " spoiled, at " + width + " px")
                            .containsExactlyInAnyOrder(
                                    "color-contrast", "undecided color-contrast", "label", "wider than its window");
                }
            }
        }
    }

    private static final String SPOILED = """
            (width) => {
              const add = (name, style, words) => {
                const one = document.createElement(name);
                Object.assign(one.style, style);
                one.textContent = words;
                document.querySelector('main .wrap').append(one);
              };
              add('p', { color: '#bbbbbb' }, 'Troppo chiaro');
              add('p', { backgroundImage: 'linear-gradient(#ffffff, #000000)' }, 'Su un fondo che cambia');
              add('p', { minWidth: width + 'px' }, 'Troppo largo');
              add('input', {}, '');
            }""";

    private static List<String> kinds(Visitor visitor) {
        return Axe.faults(visitor.page()).stream()
                .map(fault -> fault.replaceAll(":.*", ""))
                .toList();
    }

    /** One load, two widths; then narrower, larger and by keyboard. */
    private int look(Visitor visitor, Example example, List<String> faults) {
        Response answer = visitor.opens(example.path());
        String said = example.path() + " as " + example.who();
        if (answer == null
                || answer.status() != 200
                || !visitor.path().equals(example.path().split("\\?")[0])) {
            faults.add(said + ": " + (answer == null ? "no answer" : answer.status()) + " at " + visitor.path());
            return 0;
        }
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            visitor.page().setViewportSize(width, 844);
            Axe.faults(visitor.page()).forEach(fault -> faults.add(said + ", " + width + " px: " + fault));
        }
        visitor.page().setViewportSize(Visitor.PHONE, 844);
        Reach.faults(visitor.page()).forEach(fault -> faults.add(said + ", " + fault));
        controls += Reach.controls(visitor.page());
        return 2;
    }

    private static Map<String, List<Example>> byPerson(Map<String, List<Example>> examples) {
        Map<String, List<Example>> persons = new LinkedHashMap<>();
        examples.values()
                .forEach(list -> list.forEach(example -> persons.computeIfAbsent(
                                Objects.requireNonNullElse(example.who(), ""), who -> new ArrayList<>())
                        .add(example)));
        return new TreeMap<>(persons);
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                routes.addAll(info.getPatternValues());
            }
        });
        assertThat(routes).as("what needs no example must still exist").containsAll(NO_PAGE.keySet());
        routes.removeAll(NO_PAGE.keySet());
        return routes;
    }
}
