package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that the programme's people may know of sealed applications: how many there are, of a hub to its own people; and, for
 * those that are to be opened early, that a protocol is one of them.
 */
@Service
@Transactional(readOnly = true)
@Unguarded("a number, counted within the viewer's hub")
public class SealedQueries {

    private final Applications applications;
    private final JdbcClient jdbc;

    SealedQueries(Applications applications, JdbcClient jdbc) {
        this.applications = applications;
        this.jdbc = jdbc;
    }

    /**
     * A sealed call that takes applications.
     *
     * @param id the call
     * @param title the call's title
     * @param until when the seal falls
     * @param sent how many applications have been sent and not taken back
     */
    public record Sealed(UUID id, String title, Instant until, long sent) {}

    /** Those of the published calls that are sealed, the first to close first. */
    public List<Sealed> of(List<CallSummary> published, Viewer viewer) {
        List<CallSummary> sealed = published.stream()
                .filter(call -> call.sealed() && call.state() != CallState.SCHEDULED)
                .sorted(Comparator.comparing(CallSummary::closesAt).thenComparing(CallSummary::id))
                .toList();
        if (sealed.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> counts = counts(sealed.stream().map(CallSummary::id).toArray(UUID[]::new), viewer);
        return sealed.stream()
                .map(call -> new Sealed(call.id(), call.title(), call.closesAt(), counts.getOrDefault(call.id(), 0L)))
                .toList();
    }

    /** A sent application of a call by its protocol, if it lies in the viewer's part; its row is held. */
    Optional<Application> hold(UUID call, String protocol, Viewer viewer) {
        Where where = Where.watchedBy(viewer)
                .and("a.state = 'SUBMITTED' and a.call_id = :call", "call", call)
                .and("a.protocol = :protocol", "protocol", protocol);
        return ids(where).stream().findFirst().flatMap(applications::hold);
    }

    /** Whether an application lies in the viewer's part of the programme. */
    boolean isWatched(UUID application, Viewer viewer) {
        return !ids(Where.watchedBy(viewer).and("a.id = :id", "id", application))
                .isEmpty();
    }

    /** Those that lie in the viewer's part of the programme, or were taken back from there. */
    Set<UUID> sentOnce(Collection<UUID> all, Viewer viewer) {
        return all.isEmpty()
                ? Set.of()
                : Set.copyOf(ids(Where.sentOnceIn(viewer).and("a.id in (:all)", "all", all)));
    }

    private List<UUID> ids(Where where) {
        return jdbc.sql("select a.id from applications.application a where " + where.sql())
                .params(where.values())
                .query(UUID.class)
                .list();
    }

    private Map<UUID, Long> counts(UUID[] sealed, Viewer viewer) {
        Map<UUID, Long> counts = new HashMap<>();
        jdbc.sql("""
                select call_id, count(*) from applications.application
                where state = 'SUBMITTED' and call_id = any(:calls) and (:all or hub_id = :hub) group by call_id""")
                .param("calls", sealed)
                .param("all", viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR))
                .param("hub", viewer.hubId())
                .query((row, n) -> counts.put(row.getObject(1, UUID.class), row.getLong(2)))
                .list();
        return counts;
    }
}
