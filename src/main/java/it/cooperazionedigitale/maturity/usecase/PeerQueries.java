package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.Peers;
import it.cooperazionedigitale.maturity.domain.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The middle scores of the bodies like one: the latest check of each, the body itself left out. */
@Component
class PeerQueries {

    private static final String OVERALL = "";

    private static final String MIDDLE = """
            with peer as (
              select a.id, a.overall from maturity.assessment a
              where a.%s = :group and a.questionnaire = :questionnaire and a.organisation_id <> :own
                and not exists (select from maturity.assessment later
                  where later.organisation_id = a.organisation_id and later.completed_at > a.completed_at))
            select '' as dimension, count(*) as bodies,
              percentile_cont(0.5) within group (order by overall) as middle from peer
            union all
            select s.dimension, count(*), percentile_cont(0.5) within group (order by s.points)
            from peer join maturity.dimension_score s on s.assessment_id = peer.id group by s.dimension""";

    private final JdbcClient jdbc;

    PeerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            String dimension, long bodies, @Nullable Double middle) {}

    /** The bodies of the same sector; empty for a body without one. */
    Optional<PeerGroup> sector(MaturityAssessment own) {
        String sector = own.peers().sector();
        return sector == null ? Optional.empty() : Optional.of(group("sector", sector, own));
    }

    /** The bodies of the same region. */
    PeerGroup region(MaturityAssessment own) {
        return group("region_code", own.peers().regionCode(), own);
    }

    private PeerGroup group(String column, String value, MaturityAssessment own) {
        List<Row> rows = jdbc.sql(MIDDLE.formatted(column))
                .param("group", value)
                .param("questionnaire", own.questionnaire())
                .param("own", own.organisationId())
                .query(Row.class)
                .list();
        long bodies = rows.stream()
                .filter(row -> row.dimension().equals(OVERALL))
                .mapToLong(Row::bodies)
                .sum();
        if (bodies < Peers.LEAST) {
            return PeerGroup.tooFew(value);
        }
        Map<String, Integer> middles = new HashMap<>();
        rows.stream()
                .filter(row -> row.middle() != null)
                .forEach(row -> middles.put(row.dimension(), whole(row.middle())));
        return new PeerGroup(value, bodies, middles.remove(OVERALL), middles);
    }

    private static int whole(double points) {
        return Share.of(Math.round(points * 2), 200).points();
    }
}
