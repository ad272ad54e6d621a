package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether one of the programme's people may see an application: those sent, each within their own part; drafts never, and
 * sealed ones not before the closing.
 */
@Service
@Transactional(readOnly = true)
@Unguarded("the viewer's part of the programme stands in every where clause")
public class StaffApplicationQueries {

    private final JdbcClient jdbc;
    private final CallSeals seals;

    StaffApplicationQueries(JdbcClient jdbc, CallSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    private record Watched(UUID callId, ApplicationState state) {}

    /** Finds nothing unless the viewer may see the application; of a sealed one it says until when, and nothing else. */
    public void require(UUID id, Viewer viewer) {
        Watched found = watched(id, viewer).orElseThrow(NotFound::new);
        seal(found).ifPresent(call -> {
            throw new Refusal("applications.refusal.sealed", ItalianFormats.deadline(call.closesAt()));
        });
    }

    /** Whether the viewer may see the application. */
    public boolean isVisible(UUID id, Viewer viewer) {
        return watched(id, viewer).filter(found -> seal(found).isEmpty()).isPresent();
    }

    private Optional<CallSummary> seal(Watched found) {
        return seals.over(found.callId(), found.state());
    }

    private Optional<Watched> watched(UUID id, Viewer viewer) {
        Where where = Where.watchedBy(viewer).and("a.id = :id", "id", id);
        return jdbc.sql("select a.call_id, a.state from applications.application a where " + where.sql())
                .params(where.values())
                .query(Watched.class)
                .optional();
    }
}
