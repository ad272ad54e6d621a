package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.shared.TryLater;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in lanes: a handful at once, then one now and then. A lane is one row that says until when it is full; an
 * attempt is one conditional upsert, so that instances share it, restarts keep it and parallel attempts cannot pass it.
 */
@Component
public class AttemptLimits {

    /** What is counted, and how much of it is let through. */
    public enum Lane {
        /** Guesses at one address from browsers that never entered there. */
        SIGN_IN_ACCOUNT(10, Duration.ofMinutes(6)),
        /** Guesses from one place on the network. */
        SIGN_IN_CLIENT(30, Duration.ofMinutes(1)),
        /** Guesses in a browser the person has entered from before. */
        SIGN_IN_DEVICE(10, Duration.ofMinutes(2)),
        /** Letters that strangers cause to one address. */
        LETTERS_TO_ADDRESS(3, Duration.ofMinutes(20)),
        /** Registrations from one place. */
        REGISTRATION(20, Duration.ofMinutes(3)),
        /** Forgotten passwords asked from one place. */
        FORGOTTEN(10, Duration.ofMinutes(3)),
        /** Links of letters opened from one place. */
        LINK(30, Duration.ofMinutes(1)),
        /** A signed-in person trying the own password again, for what needs it. */
        OWN_PASSWORD(10, Duration.ofMinutes(3)),
        /** Letters a signed-in person asks for. */
        RESEND(3, Duration.ofMinutes(10)),
        /** Codes, or the password once more, by who has given a first proof. */
        CODE(5, Duration.ofMinutes(3)),
        /** First codes of a factor that is being added. */
        CODE_TO_ADD(5, Duration.ofMinutes(3)),
        /** Codes by which an outside identity is linked to an account. */
        CODE_TO_LINK(5, Duration.ofMinutes(3)),
        /** Codes sent by mail to a person. */
        MAILED_CODE(3, Duration.ofMinutes(5)),
        /** Letters that tell a person of too many codes. */
        CODE_WARNING(1, Duration.ofHours(1)),
        /** Letters to a person who has lost the second factor. */
        RECOVERY(2, Duration.ofHours(6)),
        /** Proposals of one administrator to take the factors off accounts. */
        FACTOR_RESET(5, Duration.ofHours(2)),
        /** Copies of their data that a person takes away. */
        OWN_DATA(5, Duration.ofMinutes(12));

        private final int atOnce;
        private final Duration then;

        Lane(int atOnce, Duration then) {
            this.atOnce = atOnce;
            this.then = then;
        }

        /** How many are let through at once. */
        public int atOnce() {
            return atOnce;
        }

        /** After how long one more is let through. */
        public Duration then() {
            return then;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts an attempt, and refuses it where the lane is full. */
    public void insist(Lane lane, String who) {
        tryOnce(lane, who).ifPresent(wait -> {
            throw new TryLater(wait);
        });
    }

    /** Counts an attempt; when the lane is full, it is not counted and the answer says when to come back. */
    public Optional<Duration> tryOnce(Lane lane, String who) {
        Instant now = clock.instant();
        Instant brim = now.plus(lane.then.multipliedBy(lane.atOnce));
        String key = key(lane, who);
        // a row beyond the brim comes from a clock that went back: it counts as full, no more
        boolean counted = jdbc.sql("""
                insert into accounts.attempt_lane as l (lane, full_at) values (:lane, :first)
                on conflict (lane) do update
                  set full_at = greatest(least(l.full_at, :brim), :now) + make_interval(secs => :step)
                  where greatest(least(l.full_at, :brim), :now) + make_interval(secs => :step) <= :brim""")
                        .param("lane", key)
                        .param("first", Timestamp.from(now.plus(lane.then)))
                        .param("brim", Timestamp.from(brim))
                        .param("now", Timestamp.from(now))
                        .param("step", (double) lane.then.toSeconds())
                        .update()
                == 1;
        return counted ? Optional.empty() : Optional.of(wait(lane, key, now));
    }

    private Duration wait(Lane lane, String key, Instant now) {
        Instant room = jdbc.sql("select full_at from accounts.attempt_lane where lane = ?")
                .param(key)
                .query(Timestamp.class)
                .optional()
                .map(full -> full.toInstant().minus(lane.then.multipliedBy(lane.atOnce - 1L)))
                .orElse(now);
        Duration wait = Duration.between(now, room);
        return wait.compareTo(lane.then) > 0
                ? lane.then
                : wait.compareTo(Duration.ZERO) > 0 ? wait : Duration.ofSeconds(1);
    }

    /** Gives an attempt back: it was the right one and no guess. */
    public void giveBack(Lane lane, String who) {
        jdbc.sql("update accounts.attempt_lane set full_at = full_at - make_interval(secs => :step) where lane = :lane")
                .param("step", (double) lane.then.toSeconds())
                .param("lane", key(lane, who))
                .update();
    }

    /** It was the person: the lane is empty again. */
    public void forget(Lane lane, String who) {
        jdbc.sql("delete from accounts.attempt_lane where lane = ?")
                .param(key(lane, who))
                .update();
    }

    /** Addresses and places are not written down as they are. */
    private static String key(Lane lane, String who) {
        return MailedSecret.hash(lane + "/" + who);
    }
}
