package it.cooperazionedigitale.outbox.post;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has a mail sent as soon as the act that caused it is committed, in this instance and in the background: who waits for a
 * code waits a second. What is missed here is found by the timed job.
 */
@Component
public class MailWaking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailWaking.class);
    private static final long PATIENCE = 15;

    private final MailSending sending;
    private final boolean wanted;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    });

    MailWaking(MailSending sending, @Value("${portal.jobs:true}") boolean wanted) {
        this.sending = sending;
        this.wanted = wanted;
    }

    /** Sends what is due once the current transaction is committed. */
    public void afterCommit() {
        if (wanted) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake();
                }
            });
        }
    }

    /** However many ask while one waits, it is done once. */
    private void wake() {
        if (asked.compareAndSet(false, true)) {
            background.execute(this::send);
        }
    }

    private void send() {
        asked.set(false);
        try {
            sending.run();
        } catch (RuntimeException failure) {
            LOG.warn("Mails could not be sent at once; the timed job will.", failure);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        background.shutdown();
        background.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    }
}
