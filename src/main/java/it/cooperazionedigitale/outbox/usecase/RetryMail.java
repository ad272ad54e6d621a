package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A mail that was given up is tried again, as if it were new. */
@Service
public class RetryMail {

    private static final Set<MailState> UNDER_WAY = Set.of(MailState.WAITING, MailState.SENDING);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RetryMail(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tries again; one that is under way already is left alone, one that was sent is refused. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void retry(UUID id, String reason, Viewer viewer) {
        MailState state = jdbc.sql("select state from outbox.mail where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(MailState::valueOf)
                .orElseThrow(NotFound::new);
        if (UNDER_WAY.contains(state)) {
            return;
        }
        if (!state.givenUp()) {
            throw new Refusal("outbox.refusal.mail." + state);
        }
        jdbc.sql("update outbox.mail set state = 'WAITING', attempts = 0, next_try = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
        audit.record(
                viewer, "mail.retried", "mail", id, reason.strip(), Changes.of("mailState", state, MailState.WAITING));
    }
}
