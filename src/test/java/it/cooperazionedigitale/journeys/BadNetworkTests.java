package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import it.cooperazionedigitale.DemoTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole application on a phone, from the empty draft to the receipt, while the network goes away again and again. With every build
 * the line is fast and the cuts are frequent; {@code -Djourney.badnetwork=full} is the slow line and a person's pace.
 */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
class BadNetworkTests {

    private record Line(int kilobits, int latency, Duration every, Duration away, int keystroke, int longer) {}

    private static final Line LINE = "full".equals(System.getProperty("journey.badnetwork"))
            ? new Line(400, 400, Duration.ofSeconds(20), Duration.ofSeconds(5), 70, 8)
            : new Line(8_000, 20, Duration.ofSeconds(3), Duration.ofMillis(700), 2, 1);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void aWholeApplicationIsTypedOnce() throws Exception {
        Newcomer newcomer = Newcomer.with(context);
        try (BadNetwork network = new BadNetwork(port, LINE.every(), LINE.away());
                Visitor giulia = new Visitor(network.home(), Visitor.PHONE, true)) {
            giulia.opens("/accedi");
            newcomer.signsIn(giulia);
            AtomicInteger saves = new AtomicInteger();
            slow(giulia.page(), saves);
            long downBefore = network.down();
            long upBefore = network.up();
            network.starts();
            long start = System.nanoTime();
            PatientSteps writing = new PatientSteps(
                    giulia.page(), network, network.home() + newcomer.draft(), LINE.keystroke(), LINE.longer());
            writing.writesEverything();
            String protocol = writing.sends();
            double minutes = (System.nanoTime() - start) / 60e9;
            System.out.printf(
                    "[bench] bad network: %d kbit/s, %d ms, cut every %.0f s for %.1f s: %.1f minutes from the empty draft to %s,"
                            + " %d cuts, %d pages lost and asked for again, %d answers (%d characters), %d retyped, %d saves by"
                            + " itself, %d bytes down, %d bytes up%n",
                    LINE.kilobits(),
                    LINE.latency(),
                    LINE.every().toMillis() / 1_000.0,
                    LINE.away().toMillis() / 1_000.0,
                    minutes,
                    protocol,
                    network.cuts(),
                    writing.lostPages(),
                    writing.answers(),
                    writing.characters(),
                    writing.retyped(),
                    saves.get(),
                    network.down() - downBefore,
                    network.up() - upBefore);
            assertThat(network.cuts()).isPositive();
            assertThat(writing.answers()).isGreaterThanOrEqualTo(12);
            assertThat(writing.retyped()).isZero();
        }
    }

    private static void slow(Page page, AtomicInteger saves) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LINE.latency());
        line.addProperty("downloadThroughput", LINE.kilobits() * 125);
        line.addProperty("uploadThroughput", LINE.kilobits() * 125);
        browser.send("Network.emulateNetworkConditions", line);
        page.onResponse(response -> {
            if (response.url().endsWith("/salvataggio")) {
                saves.incrementAndGet();
            }
        });
    }
}
