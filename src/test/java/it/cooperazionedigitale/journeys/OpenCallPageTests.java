package it.cooperazionedigitale.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.People;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The page of an open call in a browser whose clock is wrong, and while the call is extended. */
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

    @BeforeEach
    void aCallClosesInTwoMinutes() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.owner("Fili d’Erba", samples.hub("PICO"), "Aliano");
        draft = samples.complete(call, giulia);
        samples.clock().standAt(TWO_MINUTES_BEFORE);
    }

    @AfterEach
    void theClockGoesBack() {
        samples.clock().reset();
        // attempts of a day to come would keep others out until then
        samples.the(JdbcClient.class).sql("delete from accounts.attempt_lane").update();
    }

    @Test
    void aWrongClockOfThePhoneChangesNothing() {
        for (int hours : new int[] {-3, 0, 3}) {
            try (Visitor visitor = visitor(hours)) {
                Locator left = left(visitor);
                assertThat(left).containsText("2 minut");
                visitor.page().clock().runFor(61_000);
                assertThat(left).containsText("1 minut");
            }
        }
    }

    @Test
    void anExtensionIsSaidOnThePageThatStandsOpenWithinAMinuteAndSendsAreAccepted() {
        try (Visitor visitor = visitor(0)) {
            Locator news = visitor.page()
                    .locator("main a.notice, main .notice a")
                    .filter(new Locator.FilterOptions().setHasText("è prorogato"));
            assertThat(news).hasCount(0);
            Instant later = ApplicationSamples.CLOSES.plus(Duration.ofDays(7));
            approveExtension.approve(
                    proposeExtension.propose(call, later, "Molte richieste", People.PAOLO), People.BRUNO);
            visitor.page().clock().runFor(60_000);
            assertThat(news).containsText("ora chiude 7 aprile 2031");
            visitor.page().clock().runFor(15_000);
            assertThat(left(visitor)).containsText("7 giorni");
        }
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofMinutes(1)));
        assertThat(context.getBean(SubmitApplication.class)
                        .submit(draft, samples.clock().instant(), giulia)
                        .receivedAt())
                .isEqualTo(samples.clock().instant());
    }

    /** Somebody who opens the call's page; the browser's clock is wrong by some hours. */
    private Visitor visitor(int hours) {
        Visitor visitor = new Visitor(home, Visitor.PHONE, true);
        Page page = visitor.page();
        page.clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(TWO_MINUTES_BEFORE.plus(Duration.ofHours(hours)))));
        String slug =
                context.getBean(CallDirectory.class).find(call).orElseThrow().slug();
        page.navigate(home + "/bandi/" + slug);
        return visitor;
    }

    private static Locator left(Visitor visitor) {
        return visitor.page().locator("main [data-until]");
    }
}
