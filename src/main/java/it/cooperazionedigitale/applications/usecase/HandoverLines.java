package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.HandoverOutcome;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What handing over would do to each of some applications, as things are now. */
@Component
class HandoverLines {

    private final JdbcClient jdbc;
    private final StaffApplicationQueries sent;
    private final CallSeals seals;

    HandoverLines(JdbcClient jdbc, StaffApplicationQueries sent, CallSeals seals) {
        this.jdbc = jdbc;
        this.sent = sent;
        this.seals = seals;
    }

    private record Found(
            UUID id,
            String protocol,
            String body,
            ApplicationState state,
            @Nullable UUID caseworker) {}

    /** Those the viewer may see, by protocol number; what would happen if the person took them over, or nobody did. */
    List<HandoverLine> of(Collection<UUID> ids, @Nullable Viewer to, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Where where = Where.seenBy(viewer, seals.calls()).and("a.id in (:ids)", "ids", ids);
        List<Found> found = jdbc.sql("""
                        select a.id, a.protocol, a.organisation_name as body, a.state, c.account_id as caseworker
                        from applications.application a left join applications.caseworker c on c.application_id = a.id
                        where\s""" + where.sql() + " order by a.protocol")
                .params(where.values())
                .query(Found.class)
                .list();
        Set<UUID> open = to == null ? Set.of() : sent.visible(ids, to);
        return found.stream()
                .map(one -> new HandoverLine(
                        one.id(),
                        one.protocol(),
                        one.body(),
                        one.caseworker(),
                        HandoverOutcome.of(
                                one.caseworker(), to == null ? null : to.id(), one.state(), open.contains(one.id()))))
                .toList();
    }
}
