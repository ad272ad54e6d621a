package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which colleagues work on which parts of a draft now. */
@Service
@Transactional(readOnly = true)
@Unguarded("looked up for the viewer's own body; others' applications are not found")
public class PresenceQueries {

    /** How long somebody counts as there. */
    private static final Duration THERE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Seen(String place, String name) {}

    /** The names of the others, by the part they work on. */
    public Map<String, List<String>> at(UUID application, Viewer viewer) {
        return viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER)
                ? jdbc
                        .sql("""
                        select p.place, p.name from applications.presence p
                        join applications.application a on a.id = p.application_id
                        where p.application_id = :id and a.organisation_id = :body and a.state = 'DRAFT'
                        and p.account_id <> :who and p.seen_at > :since order by p.seen_at desc""")
                        .param("id", application)
                        .param("body", viewer.organisationId())
                        .param("who", Objects.requireNonNullElse(viewer.accountId(), new UUID(0, 0)))
                        .param("since", Timestamp.from(clock.instant().minus(THERE)))
                        .query(Seen.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Seen::place, TreeMap::new, Collectors.mapping(Seen::name, Collectors.toList())))
                : Map.of();
    }
}
