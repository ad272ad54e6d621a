package it.cooperazionedigitale.outbox.post;

import it.cooperazionedigitale.outbox.post.DeliveryFault.Kind;
import it.cooperazionedigitale.site.TimedJob;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Sends the mails that are due: claims some, hands them to the server one by one, marks each. As many instances as there are
 * may do so at once. Without a mail server mails are shown to the developer only.
 */
@Component
class MailSending implements TimedJob {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = MailClaims.TERM.dividedBy(2);

    private final MailClaims claims;
    private final MailEnvelope envelope;
    private final @Nullable JavaMailSenderImpl settings;
    /** Handed over, and the database was away when this had to be written down: nothing else is sent before it is. */
    private final Queue<ClaimedMail> unmarked = new ConcurrentLinkedQueue<>();

    @Autowired
    MailSending(MailClaims claims, MailEnvelope envelope, ObjectProvider<JavaMailSenderImpl> settings) {
        this(claims, envelope, settings.getIfAvailable());
    }

    MailSending(MailClaims claims, MailEnvelope envelope, @Nullable JavaMailSenderImpl settings) {
        this.claims = claims;
        this.envelope = envelope;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail-sending";
    }

    @Override
    public String words() {
        return "outbox.job.mail";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    /** How many mails were handed over. */
    @Override
    public int run() {
        markWhatWasSent();
        int handedOver = 0;
        Queue<ClaimedMail> taken = new ArrayDeque<>(claims.take());
        try (MailServer server = new MailServer(settings == null ? new JavaMailSenderImpl() : settings)) {
            while (!taken.isEmpty()) {
                ClaimedMail mail = taken.remove();
                Outcome outcome = settings == null ? show(mail) : handOver(mail, server);
                handedOver += outcome == Outcome.DONE ? 1 : 0;
                if (outcome == Outcome.NOBODY_THERE) {
                    taken.forEach(claims::release);
                    return handedOver;
                }
                if (taken.isEmpty()) {
                    taken.addAll(claims.take());
                }
            }
        }
        return handedOver;
    }

    private enum Outcome {
        DONE,
        NOT_NOW,
        NOBODY_THERE
    }

    private Outcome show(ClaimedMail mail) {
        claims.shown(mail);
        return Outcome.DONE;
    }

    private Outcome handOver(ClaimedMail mail, MailServer server) {
        if (!claims.hold(mail)) {
            return Outcome.NOT_NOW;
        }
        try {
            server.take(envelope.message(mail, settings.getSession()));
        } catch (MessagingException | RuntimeException failure) {
            DeliveryFault fault = DeliveryFault.of(failure);
            String state = claims.failed(mail, fault);
            LOG.warn("Mail {} was not taken ({}) and is {} now.", mail.id(), fault.kind(), state);
            return fault.kind() == Kind.OUTAGE ? Outcome.NOBODY_THERE : Outcome.NOT_NOW;
        }
        unmarked.add(mail);
        markWhatWasSent();
        return Outcome.DONE;
    }

    /** While the database is away it is tried again and again, as long as the claim holds: nothing else can be done anyway. */
    private void markWhatWasSent() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (ClaimedMail mail : List.copyOf(unmarked)) {
            while (!marked(mail, System.nanoTime() < end)) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            unmarked.remove(mail);
        }
    }

    private boolean marked(ClaimedMail mail, boolean patient) {
        try {
            claims.sent(mail);
            return true;
        } catch (DataAccessException | CannotCreateTransactionException away) {
            if (!patient) {
                throw away;
            }
            return false;
        }
    }
}
