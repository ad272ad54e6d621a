package it.cooperazionedigitale.outbox.post;

import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.post.DeliveryFault.Kind;
import it.cooperazionedigitale.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is sending which mail. Each method is one statement and its own transaction: nothing is held while a mail is on its
 * way. A claim ends by itself, so that the mails of an instance that died are taken up by another.
 */
@Component
class MailClaims {

    /** How long a claim holds: much longer than the time limits of one mail together. */
    static final Duration TERM = Duration.ofMinutes(5);

    private static final int AT_ONCE = 20;
    private static final int FEWEST_ATTEMPTS = 10;
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(72);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final Duration WAIT_IN_OUTAGE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the mails that are due longest, and those whose claim has ended. */
    List<ClaimedMail> take() {
        Instant now = clock.instant();
        return jdbc.sql("""
                with due as materialized (
                  select id from outbox.mail where state in ('WAITING', 'SENDING') and next_try <= :now
                  order by next_try limit :most for update skip locked)
                update outbox.mail m
                set state = 'SENDING', claimed_by = :claim, next_try = :end, attempts = m.attempts + 1
                from due where m.id = due.id
                returning m.*""")
                .param("now", Timestamp.from(now))
                .param("most", AT_ONCE)
                .param("claim", Ids.next().toString())
                .param("end", Timestamp.from(now.plus(TERM)))
                .query(MailClaims::mail)
                .list();
    }

    /** Holds the claim for another term; false when the mail is no longer this instance's to send. */
    boolean hold(ClaimedMail mail) {
        return jdbc.sql("update outbox.mail set next_try = ? where id = ? and state = 'SENDING' and claimed_by = ?")
                        .params(Timestamp.from(clock.instant().plus(TERM)), mail.id(), mail.claimedBy())
                        .update()
                == 1;
    }

    /** The server has it. What was secret is not kept any longer. Whoever may have claimed it since has nothing to send. */
    void sent(ClaimedMail mail) {
        jdbc.sql("""
                update outbox.mail set state = 'SENT', sent_at = ?, claimed_by = null, last_error = null,
                  body = case when secret then '' else body end, path = case when secret then null else path end
                where id = ? and state in ('SENDING', 'WAITING')""").params(Timestamp.from(clock.instant()), mail.id()).update();
    }

    /** There is no mail server: it is read on the page of the developer. */
    void shown(ClaimedMail mail) {
        jdbc.sql(
                        "update outbox.mail set state = 'SHOWN', sent_at = ?, claimed_by = null where id = ? and claimed_by = ?")
                .params(Timestamp.from(clock.instant()), mail.id(), mail.claimedBy())
                .update();
    }

    /** It was not even tried: it is due as before. */
    void release(ClaimedMail mail) {
        untried(mail, clock.instant(), null);
    }

    private void untried(ClaimedMail mail, Instant next, @Nullable String why) {
        jdbc.sql("""
                update outbox.mail set state = 'WAITING', claimed_by = null, next_try = ?, attempts = attempts - 1,
                  last_error = coalesce(?, last_error)
                where id = ? and state = 'SENDING' and claimed_by = ?""")
                .params(Timestamp.from(next), why, mail.id(), mail.claimedBy())
                .update();
    }

    /**
     * It was not taken: it waits longer each time, or is given up. An outage is not counted against it, however long: it is due
     * again soon, behind others, so that all are out soon after the server is back. Says what became of it.
     */
    String failed(ClaimedMail mail, DeliveryFault fault) {
        Instant now = clock.instant();
        if (fault.kind() == Kind.OUTAGE) {
            untried(mail, now.plus(aboutAsLongAs(WAIT_IN_OUTAGE)), fault.words());
            return "WAITING";
        }
        String state = fault.kind() == Kind.REFUSED ? "REFUSED" : tooOld(mail, now) ? "FAILED" : "WAITING";
        jdbc.sql("""
                update outbox.mail set state = ?, claimed_by = null, next_try = ?, last_error = ?
                where id = ? and state = 'SENDING' and claimed_by = ?""")
                .params(
                        state,
                        Timestamp.from(now.plus(pause(mail.attempts()))),
                        fault.words(),
                        mail.id(),
                        mail.claimedBy())
                .update();
        return state;
    }

    private static boolean tooOld(ClaimedMail mail, Instant now) {
        return mail.attempts() >= FEWEST_ATTEMPTS
                && !mail.createdAt().plus(GIVEN_UP_AFTER).isAfter(now);
    }

    /** Twice as long each time. */
    private static Duration pause(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return aboutAsLongAs(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** A fifth more or less, so that mails do not all come back at once. */
    private static Duration aboutAsLongAs(Duration wait) {
        long millis = wait.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis * 4 / 5, millis * 6 / 5 + 1));
    }

    private static ClaimedMail mail(ResultSet row, int n) throws SQLException {
        return new ClaimedMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getObject("account_id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                row.getString("language"),
                MailFamily.valueOf(row.getString("family")),
                row.getString("subject"),
                row.getString("greeting"),
                row.getString("body"),
                row.getString("button"),
                row.getString("path"),
                row.getBoolean("secret"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("attempts"),
                row.getString("claimed_by"));
    }
}
