package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the portal's mails wait: a row in the transaction of the act that causes the mail. */
@Component
public class Outbox {

    private static final ThreadLocal<Boolean> MUTED = ThreadLocal.withInitial(() -> false);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the mail's row; a mail with the same dedupe key is written once. Fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(OutgoingMail mail) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into outbox.mail (id, dedupe_key, recipient, subject, body, created_at, state, next_try)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (dedupe_key) do nothing""")
                .params(
                        Ids.next(),
                        mail.dedupeKey(),
                        mail.recipient(),
                        mail.subject(),
                        mail.body(),
                        now,
                        MUTED.get() ? "MUTED" : "WAITING",
                        now)
                .update();
    }

    /** How many mails wait to be sent and how many were given up. */
    public MailCounts counts() {
        return jdbc.sql("""
                select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'FAILED') as failed
                from outbox.mail""").query(MailCounts.class).single();
    }

    /** Runs the work so that its mails are kept but never sent: for invented histories. */
    public static void muted(Runnable work) {
        MUTED.set(true);
        try {
            work.run();
        } finally {
            MUTED.remove();
        }
    }
}
