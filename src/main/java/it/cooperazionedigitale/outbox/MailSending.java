package it.cooperazionedigitale.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends waiting mails, one instance a mail, and tries again later what failed. Without a mail server they are shown only. */
@Component
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final int ATTEMPTS = 12;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final @Nullable JavaMailSender sender;
    private final String from;

    MailSending(
            JdbcClient jdbc,
            Clock clock,
            TransactionTemplate transaction,
            ObjectProvider<JavaMailSender> sender,
            @Value("${portal.mail.from:portale@cooperazionedigitale.example.org}") String from) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = transaction;
        this.sender = sender.getIfAvailable();
        this.from = from;
    }

    private record Waiting(UUID id, String recipient, String subject, String body, int attempts) {}

    @Scheduled(fixedDelayString = "${portal.mail.interval:PT5S}", initialDelayString = "PT5S")
    void sendWaiting() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
            // the next one
        }
    }

    private boolean sendOne() {
        List<Waiting> next = jdbc.sql("""
                select id, recipient, subject, body, attempts from outbox.mail
                where state = 'WAITING' and next_try <= ? order by next_try limit 1 for update skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query(Waiting.class)
                .list();
        if (next.isEmpty()) {
            return false;
        }
        Waiting mail = next.get(0);
        if (sender == null) {
            done(mail, "SHOWN");
            return true;
        }
        try {
            SimpleMailMessage message = new SimpleMailMessage();
            message.setFrom(from);
            message.setTo(mail.recipient());
            message.setSubject(mail.subject());
            message.setText(mail.body());
            sender.send(message);
            done(mail, "SENT");
        } catch (MailException failure) {
            later(mail, failure);
        }
        return true;
    }

    private void done(Waiting mail, String state) {
        jdbc.sql("update outbox.mail set state = ?, sent_at = ?, attempts = attempts + 1 where id = ?")
                .params(state, Timestamp.from(clock.instant()), mail.id())
                .update();
    }

    private void later(Waiting mail, MailException failure) {
        boolean last = mail.attempts() + 1 >= ATTEMPTS;
        Instant next = clock.instant().plus(Duration.ofSeconds(30L << Math.min(mail.attempts(), 8)));
        jdbc.sql("update outbox.mail set state = ?, attempts = attempts + 1, next_try = ?, last_error = ? where id = ?")
                .params(
                        last ? "FAILED" : "WAITING",
                        Timestamp.from(next),
                        failure.getClass().getSimpleName(),
                        mail.id())
                .update();
        LOG.warn("A mail was not sent and {}", last ? "is given up." : "will be tried again.");
    }
}
