package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Where the story is played: who acts, and when. */
@Component
class Stage {

    private static final int PATIENCE = 4_000;

    private final PortalClock clock;
    private final AccountDirectory accounts;
    private final ViewerAssembly assembly;
    private final JdbcClient jdbc;
    private final Map<String, UUID> known = new HashMap<>();
    private Instant now = Instant.EPOCH;

    Stage(PortalClock clock, AccountDirectory accounts, ViewerAssembly assembly, JdbcClient jdbc) {
        this.clock = clock;
        this.accounts = accounts;
        this.assembly = assembly;
        this.jdbc = jdbc;
    }

    /** Time stands at this instant from now on; what earlier acts set off is finished first. */
    void at(Instant instant) {
        drain();
        now = instant;
        clock.standAt(instant);
    }

    /** A little later. */
    void after(Duration time) {
        now = now.plus(time);
        clock.standAt(now);
    }

    /** The story's time. */
    Instant now() {
        return now;
    }

    /** The story is told: real time runs again. */
    void curtain() {
        drain();
        SecurityContextHolder.clearContext();
        clock.reset();
    }

    /** One of the named people acts, and learns what came of it. */
    <T> T as(DemoPerson person, Function<Viewer, T> act) {
        return as(person.email(), act);
    }

    /** One of the named people acts. */
    void does(DemoPerson person, Consumer<Viewer> act) {
        does(person.email(), act);
    }

    /** Somebody acts. */
    void does(String email, Consumer<Viewer> act) {
        as(email, viewer -> {
            act.accept(viewer);
            return true;
        });
    }

    /** Somebody acts, and learns what came of it. */
    <T> T as(String email, Function<Viewer, T> act) {
        UUID account = known.computeIfAbsent(
                email, address -> accounts.findByEmail(address).orElseThrow().id());
        return as(assembly.viewer(account, null).orElseThrow(), act);
    }

    /** This viewer acts, and learns what came of it. */
    <T> T as(Viewer viewer, Function<Viewer, T> act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
        return act.apply(viewer);
    }

    /** Waits until the listeners have done what the acts set off. */
    private void drain() {
        for (int turn = 0; turn < PATIENCE; turn++) {
            Long open = jdbc.sql("select count(*) from event_publication where completion_date is null")
                    .query(Long.class)
                    .single();
            if (open == 0) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        throw new IllegalStateException("The listeners do not come to an end: see the log.");
    }
}
