package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person closes one of the own sessions: whoever uses it is signed out at the next request. */
@Service
public class CloseOwnSession {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    CloseOwnSession(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Closes the session; somebody else's does not exist, and one that has ended meanwhile is closed already. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public void close(UUID session, Viewer viewer) {
        boolean foreign =
                jdbc.sql("select count(*) from accounts.session where id = ? and account_id is distinct from ?")
                                .params(session, viewer.id())
                                .query(Long.class)
                                .single()
                        > 0;
        if (foreign) {
            throw new NotFound();
        }
        int closed = jdbc.sql("delete from accounts.session where id = ? and account_id = ?")
                .params(session, viewer.id())
                .update();
        if (closed > 0) {
            audit.record(viewer, "session.closed", "account", viewer.id(), null, Map.of("sessions", closed));
        }
    }
}
