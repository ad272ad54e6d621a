package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether one of the programme's people may see an application: those sent, each within their own part; drafts never, and
 * sealed ones not before the closing, unless they were opened early.
 */
@Service
@Transactional(readOnly = true)
@Unguarded("the viewer's part of the programme stands in every where clause")
public class StaffApplicationQueries {

    private final JdbcClient jdbc;
    private final CallSeals seals;
    private final EarlyOpenings openings;

    StaffApplicationQueries(JdbcClient jdbc, CallSeals seals, EarlyOpenings openings) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.openings = openings;
    }

    private record Watched(
            UUID id,
            UUID callId,
            ApplicationState state,
            @Nullable UUID caseworker) {}

    /** Finds nothing unless the viewer may see the application; of a sealed one it says until when, and nothing else. */
    public void require(UUID id, Viewer viewer) {
        caseworkerOf(id, viewer);
    }

    /** Who looks after the application, if anybody does; found as {@link #require} finds it. */
    @Nullable
    UUID caseworkerOf(UUID id, Viewer viewer) {
        Watched found = watched(id, viewer).orElseThrow(NotFound::new);
        seal(found, viewer).ifPresent(call -> {
            throw CallSeals.refusal(call);
        });
        return found.caseworker();
    }

    /** Whether the viewer may see the application. */
    public boolean isVisible(UUID id, Viewer viewer) {
        return watched(id, viewer)
                .filter(found -> seal(found, viewer).isEmpty())
                .isPresent();
    }

    /** The call that seals it for this viewer; not where it was opened early and the viewer has said to read it. */
    private Optional<CallSummary> seal(Watched found, Viewer viewer) {
        return seals.over(found.callId(), found.state()).filter(call -> !openings.isReadBy(found.id(), viewer.id()));
    }

    private Optional<Watched> watched(UUID id, Viewer viewer) {
        Where where = Where.watchedBy(viewer).and("a.id = :id", "id", id);
        return jdbc.sql("""
                        select a.id, a.call_id, a.state, c.account_id as caseworker from applications.application a
                        left join applications.caseworker c on c.application_id = a.id where\s""" + where.sql())
                .params(where.values())
                .query(Watched.class)
                .optional();
    }

    /** Those of several applications that the viewer may see. */
    Set<UUID> visible(Collection<UUID> ids, Viewer viewer) {
        Where where = Where.seenBy(viewer, seals.calls()).and("a.id in (:ids)", "ids", ids);
        return jdbc.sql("select a.id from applications.application a where " + where.sql())
                .params(where.values())
                .query(UUID.class)
                .set();
    }
}
