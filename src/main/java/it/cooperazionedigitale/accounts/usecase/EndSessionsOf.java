package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator signs a person out everywhere. */
@Service
public class EndSessionsOf {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    EndSessionsOf(Accounts accounts, JdbcClient jdbc, AuditTrail audit) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Ends all sessions of the person, with a reason that is kept; says how many. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public int end(UUID account, String reason, Viewer viewer) {
        accounts.findById(account).orElseThrow(NotFound::new);
        int ended = jdbc.sql("delete from accounts.session where account_id = ?")
                .param(account)
                .update();
        if (ended > 0) {
            audit.record(viewer, "session.ended", "account", account, reason, Map.of("sessions", ended));
        }
        return ended;
    }
}
