package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.outbox.MailCourse.Course;
import it.cooperazionedigitale.outbox.MailCourse.Way;
import it.cooperazionedigitale.outbox.post.MailWaking;
import it.cooperazionedigitale.shared.Ids;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the portal's mails wait: a row in the transaction of the act that causes the mail. */
@Component
public class Outbox {

    /** The address of a person who was erased: a domain that never is (RFC 2606). */
    private static final String NOBODY = "@invalid";

    private static final ThreadLocal<Boolean> MUTED = ThreadLocal.withInitial(() -> false);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<MailCourse> courses;
    private final MailWaking waking;

    Outbox(JdbcClient jdbc, Clock clock, ObjectProvider<MailCourse> courses, MailWaking waking) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.courses = courses;
        this.waking = waking;
    }

    /**
     * Writes the mail's row, and its copy in the portal where the person has an account; a mail with the same dedupe key is
     * written once. Says whether it was written now. Fails outside a transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enqueue(OutgoingMail mail) {
        if (mail.to().address().endsWith(NOBODY)) {
            return false;
        }
        Instant now = clock.instant();
        MailCourse known = courses.getIfAvailable();
        Course course = known == null ? new Course(Way.AT_ONCE, now) : known.of(mail, now);
        String state = MUTED.get()
                ? "MUTED"
                : switch (course.way()) {
                    case AT_ONCE -> "WAITING";
                    case IN_DIGEST -> "DIGEST";
                    case IN_PORTAL -> "KEPT";
                };
        Timestamp deadline = mail.deadline() == null ? null : Timestamp.from(mail.deadline());
        int written = jdbc.sql("""
                with written as (
                  insert into outbox.mail (id, dedupe_key, recipient, account_id, language, family, subject, greeting,
                    body, button, path, secret, deadline, created_at, state, next_try, subscription_id, awaits)
                  values (:id, :key, :recipient, :account, :language, :family, :subject, :greeting,
                    :body, :button, :path, :secret, :deadline, :now, :state, :due, :subscription, :awaits)
                  on conflict (dedupe_key) do nothing
                  returning id, account_id, family, language, subject, path, secret, created_at),
                copied as (
                  insert into outbox.notice (id, account_id, family, language, title, text, path, created_at)
                  select id, account_id, family, language, subject, :notice,
                    case when not secret then path end, created_at
                  from written where account_id is not null and :copied)
                select count(*) from written""")
                .param("id", Ids.next())
                .param("key", mail.dedupeKey())
                .param("recipient", mail.to().address())
                .param("account", mail.to().account(), Types.OTHER)
                .param("language", "en".equals(mail.to().language().getLanguage()) ? "en" : "it")
                .param("family", mail.family().name())
                .param("subject", mail.words().subject())
                .param("greeting", mail.words().greeting())
                .param("body", mail.words().text())
                .param("button", mail.words().button())
                .param("path", mail.path(), Types.VARCHAR)
                .param("secret", mail.secret())
                .param("deadline", deadline, Types.TIMESTAMP)
                .param("now", Timestamp.from(now))
                .param("state", state)
                .param("due", Timestamp.from(course.notBefore()))
                .param("subscription", mail.to().subscription(), Types.OTHER)
                .param("awaits", mail.awaits(), Types.OTHER)
                .param("notice", mail.copyText())
                .param("copied", mail.copied())
                .query(Integer.class)
                .single();
        if (written == 1 && "WAITING".equals(state)) {
            waking.afterCommit();
        }
        return written == 1;
    }

    /** How many mails wait to be sent and how many were refused or given up. */
    public MailCounts counts() {
        return jdbc.sql("""
                select count(*) filter (where state in ('WAITING', 'SENDING')) as waiting,
                       count(*) filter (where state in ('REFUSED', 'FAILED')) as failed
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
