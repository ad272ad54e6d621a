package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.SessionKey;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person stays signed in here and nowhere else. */
@Service
public class CloseOtherSessions {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CloseOtherSessions(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Closes all sessions of the person but the one with this secret; says how many. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public int close(String secret, Viewer viewer) {
        int closed = jdbc.sql("delete from accounts.session where account_id = ? and id_hash <> ?")
                .params(viewer.id(), SessionKey.of(secret))
                .update();
        if (closed > 0) {
            audit.record(viewer, "session.closed", "account", viewer.id(), null, Map.of("sessions", closed));
        }
        return closed;
    }
}
