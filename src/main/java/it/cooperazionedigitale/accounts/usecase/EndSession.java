package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator ends somebody's session. */
@Service
public class EndSession {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    EndSession(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Ends the session, with a reason that is kept; one that is over already stays so. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void end(UUID session, String reason, Viewer viewer) {
        jdbc.sql("delete from accounts.session where id = ? and account_id is not null returning account_id")
                .param(session)
                .query(UUID.class)
                .optional()
                .ifPresent(account ->
                        audit.record(viewer, "session.ended", "account", account, reason, Map.of("sessions", 1)));
    }
}
