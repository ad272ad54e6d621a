package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.People;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The pages with the time left, in a browser whose clock is wrong and while the call is extended: the call's, the draft's, the sending's. */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
class OpenCallPageTests {

    private static final Instant TWO_MINUTES_BEFORE = ApplicationSamples.CLOSES.minus(Duration.ofMinutes(2));

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposeExtension proposeExtension;

    @Autowired
    private ApproveExtension approveExtension;

    private ApplicationSamples samples;
    private UUID call;
    private UUID draft;
    private Viewer giulia;
    private String email;

    @BeforeEach
    void aCallClosesInTwoMinutes() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.owner("Fili d’Erba", samples.hub("PICO"), "Aliano");
        draft = samples.complete(call, giulia);
        email = samples.the(JdbcClient.class)
                .sql("select email from accounts.account where id = ?")
                .param(giulia.accountId())
                .query(String.class)
                .single();
        samples.clock().standAt(TWO_MINUTES_BEFORE);
    }

    @AfterEach
    void theClockGoesBack() {
        samples.clock().reset();
        // attempts of a day to come would keep others out until then
        samples.the(JdbcClient.class).sql("delete from accounts.attempt_lane").update();
    }

    private List<String> pages() {
        String slug =
                context.getBean(CallDirectory.class).find(call).orElseThrow().slug();
        return List.of("/bandi/" + slug, "/coop/domande/" + draft, "/coop/domande/" + draft + "/invio");
    }

    @Test
    void aWrongClockOfThePhoneChangesNothing() {
        for (String page : pages()) {
            for (int hours : new int[] {-3, 0, 3}) {
                try (Visitor visitor = visitor(page, hours)) {
                    Locator left = left(visitor);
                    assertThat(left).containsText(Pattern.compile("\\b2 minut"));
                    assertThat(((Number) left.evaluate(
                                            "it => Date.parse(it.dataset.until) - Date.parse(it.dataset.now)"))
                                    .longValue())
                            .as("the time left on " + page + ", to two seconds")
                            .isCloseTo(Duration.ofMinutes(2).toMillis(), within(2_000L));
                    visitor.page().clock().runFor(61_000);
                    assertThat(left).containsText(Pattern.compile("\\b1 minut"));
                    visitor.page().clock().runFor(61_000);
                    assertThat(left).not().containsText(Pattern.compile("\\d"));
                }
            }
        }
    }

    @Test
    void anExtensionIsSaidOnThePageThatStandsOpenWithinAMinuteAndSendsAreAccepted() {
        List<Visitor> visitors = pages().stream().map(page -> visitor(page, 0)).toList();
        try {
            visitors.forEach(visitor -> assertThat(news(visitor)).hasCount(0));
            Instant later = ApplicationSamples.CLOSES.plus(Duration.ofDays(7));
            approveExtension.approve(
                    proposeExtension.propose(call, later, "Molte richieste", People.PAOLO), People.BRUNO);
            visitors.forEach(visitor -> {
                visitor.page().clock().runFor(60_000);
                assertThat(news(visitor)).containsText("ora chiude 7 aprile 2031");
                visitor.page().clock().runFor(15_000);
                assertThat(left(visitor)).containsText("7 giorni");
            });
            samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofMinutes(1)));
            Visitor sender = visitors.get(2);
            sender.presses("Invia la domanda");
            sender.seesHeading("Domanda ricevuta");
        } finally {
            visitors.forEach(Visitor::close);
        }
        assertThat(context.getBean(ApplicationDirectory.class)
                        .find(draft)
                        .orElseThrow()
                        .state())
                .isEqualTo(ApplicationState.SUBMITTED);
    }

    /** Giulia before a page; the browser's clock is wrong by some hours. */
    private Visitor visitor(String path, int hours) {
        Visitor visitor = new Visitor(home, Visitor.PHONE, true);
        Page page = visitor.page();
        if (path.startsWith("/coop")) {
            visitor.opens("/accedi");
            visitor.writes("Indirizzo e-mail", email);
            visitor.writes("Password", "una password lunga");
            visitor.presses("Entra");
        }
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(TWO_MINUTES_BEFORE.plus(Duration.ofHours(hours)))));
        visitor.opens(path);
        return visitor;
    }

    private static Locator news(Visitor visitor) {
        return visitor.page()
                .locator("main a.notice, main .notice a")
                .filter(new Locator.FilterOptions().setHasText("è prorogato"));
    }

    private static Locator left(Visitor visitor) {
        return visitor.page().locator("main [data-until]");
    }
}
