package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.site.TimedJob;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes what accounts need no longer: ended sessions (a day after, so that who comes back is told what happened), forms kept
 * for who comes back (an hour), empty lanes and requests of a forgotten password (a day). What has a published period
 * of retention is not removed here but by the retention runs.
 */
@Component
class AccountsSweep implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Duration ENDED = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration REQUESTS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountsSweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "accounts-sweep";
    }

    @Override
    public String words() {
        return "accounts.job.sweep";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        Instant now = clock.instant();
        Instant really = Clock.systemUTC().instant();
        return delete("accounts.attempt_lane where full_at < ?", now)
                + delete("accounts.forgotten_password where asked_at < ?", now.minus(REQUESTS))
                + delete("accounts.session where expires_at < ?", really.minus(ENDED))
                + delete("accounts.kept_form where kept_at < ?", really.minus(KEPT));
    }

    private int delete(String what, Instant before) {
        return jdbc.sql("delete from " + what).param(Timestamp.from(before)).update();
    }
}
