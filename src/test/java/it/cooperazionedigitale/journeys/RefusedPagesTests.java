package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.journeys.PageExamples.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of an application as they answer what they refuse: axe finds nothing there either, and nothing overflows. */
@DemoTest
class RefusedPagesTests {

    private static final String DRAFT = "/coop/domande/{id}";

    /** Sends the page's form as no page would: each text far too long for its field. */
    private static final String TOO_LONG = """
            () => {
              const form = document.querySelector('main form[method=post]');
              form.querySelectorAll('input[type=text], input:not([type]), textarea')
                .forEach((field) => { field.value = 'troppe parole '.repeat(700); });
              HTMLFormElement.prototype.submit.call(form);
            }""";

    /** Sends the page's form with a word more, from a page that a colleague has overtaken. */
    private static final String OVERTAKEN = """
            () => {
              const form = document.querySelector('main form[method=post]');
              form.querySelector('[name=revision]').value = '9999';
              const words = form.querySelector('[name$=".description"], [name$=".what"]');
              words.value = 'Di Giulia, ' + words.value.slice(0, 80);
              HTMLFormElement.prototype.submit.call(form);
            }""";

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private JdbcClient jdbc;

    /** A page, what is done to it, and the status of what it answers; nothing is done where it is only opened. */
    private record State(String path, String who, String act, int status) {}

    private List<State> states() {
        Map<String, List<Example>> examples = new PageExamples(jdbc).byPattern();
        List<State> states = new ArrayList<>();
        for (String part : List.of("/progetto/{sezione}", "/budget", "/piano")) {
            states.add(state(examples, DRAFT + part, TOO_LONG));
        }
        for (String part : List.of("/budget", "/piano")) {
            states.add(state(examples, DRAFT + part, OVERTAKEN));
        }
        states.add(state(examples, "/coop/domande/partecipa", TOO_LONG));
        states.add(state(examples, "/avvisami", TOO_LONG));
        states.add(new State("/verifica/AAAA-BBBB-CCCC", "", "", 404));
        Example sent = examples.get(DRAFT + "/ricevuta").get(0);
        states.add(new State(sent.path().replaceAll("[0-9a-f]{12}/", "000000000000/"), sent.who(), "", 404));
        return states;
    }

    private static State state(Map<String, List<Example>> examples, String pattern, String act) {
        Example example = examples.get(pattern).get(0);
        return new State(example.path(), Objects.requireNonNullElse(example.who(), ""), act, 422);
    }

    @Test
    void whatIsRefusedIsSaidToEverybody() {
        List<String> faults = new ArrayList<>();
        int looked = 0;
        for (State state : states()) {
            try (Visitor visitor = new Visitor(home, Visitor.PHONE, true)) {
                if (!state.who().isEmpty()) {
                    visitor.signsIn(state.who());
                }
                Page page = visitor.page();
                Response answer = visitor.opens(state.path());
                if (!state.act().isEmpty()) {
                    answer = page.waitForNavigation(() -> page.evaluate(state.act()));
                }
                String said = state.path() + " as " + state.who();
                if (answer == null || answer.status() != state.status()) {
                    faults.add(said + ": " + (answer == null ? "no answer" : answer.status()) + " at " + page.url());
                    continue;
                }
                for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
                    page.setViewportSize(width, 844);
                    Axe.faults(page).forEach(fault -> faults.add(said + ", " + fault));
                }
                page.setViewportSize(Visitor.PHONE, 844);
                Reach.faults(page).forEach(fault -> faults.add(said + ", " + fault));
                looked++;
            }
        }
        System.out.println(
                "[guard] refused pages seen with axe at 390 and 1280 px, at 320 px and by keyboard: " + looked);
        assertThat(faults).isEmpty();
        assertThat(looked).isGreaterThanOrEqualTo(9);
    }
}
