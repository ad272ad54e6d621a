package it.cooperazionedigitale.demo;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.demo.story.Story;
import it.cooperazionedigitale.outbox.Outbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the invented data at the first start, keeps the open call open, and prints how to sign in. */
@Component
@Order(100)
@ConditionalOnProperty("portal.demo")
public class DemoData implements ApplicationRunner {

    /** Stands in the portal's folder while the story is told: a start that finds it begins anew. */
    public static final String UNFINISHED = "demo.unfinished";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Story story;
    private final OpenCallKept openCall;
    private final AccountDirectory accounts;
    private final Clock clock;
    private final ApplicationContext context;
    private final String home;
    private final String password;
    private final AtomicBoolean ready = new AtomicBoolean();

    DemoData(
            Story story,
            OpenCallKept openCall,
            AccountDirectory accounts,
            Clock clock,
            ApplicationContext context,
            @Value("${portal.home:}") String home,
            @Value("${portal.demo.password:cooperazione-digitale}") String password) {
        this.story = story;
        this.openCall = openCall;
        this.accounts = accounts;
        this.clock = clock;
        this.context = context;
        this.home = home;
        this.password = password;
    }

    /** Whether the data are there and people may come in. */
    public boolean isReady() {
        return ready.get();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (accounts.findByEmail(DemoPerson.GIULIA.email()).isEmpty()) {
            tellStory();
        } else {
            openCall.extendWhenShort();
        }
        ready.set(true);
        printSignIns();
    }

    private void tellStory() throws IOException {
        Instant today = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        long start = System.nanoTime();
        LOG.info("First start: the demo data are being made, a moment please.");
        mark();
        Outbox.muted(() -> story.tell(password, today));
        unmark();
        LOG.info(
                "The demo data are made in {} s.",
                Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private void mark() throws IOException {
        if (!home.isBlank()) {
            Files.writeString(Path.of(home).resolve(UNFINISHED), "the demo data are being made\n");
        }
    }

    private void unmark() throws IOException {
        if (!home.isBlank()) {
            Files.deleteIfExists(Path.of(home).resolve(UNFINISHED));
        }
    }

    private void printSignIns() {
        if (!(context instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        StringBuilder lines = new StringBuilder("\n");
        lines.append("The portal is at http://localhost:")
                .append(web.getWebServer().getPort())
                .append("\n\nDemo sign-ins (all people are invented):\n");
        for (DemoPerson person : DemoPerson.values()) {
            lines.append("  %-22s %s%n".formatted(person.email(), person.part()));
        }
        lines.append("demo password: ").append(password).append("\n");
        lines.append("(one click at /dev/accesso instead; /dev/orologio moves the clock past a closing)\n");
        System.out.println(lines);
    }
}
