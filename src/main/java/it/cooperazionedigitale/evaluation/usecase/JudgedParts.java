package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.CaseParts;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What evaluation keeps for an application: its assignments, and the rankings and resolutions it stands in. */
@Component
@Unguarded("called for a case that was found for the viewer before")
class JudgedParts implements CaseParts {

    private final JdbcClient jdbc;

    JudgedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<UUID> partsOf(UUID applicationId) {
        return jdbc.sql("""
                select id from evaluation.assignment where application_id = :application
                union all
                select ranking_id from evaluation.ranking_line where application_id = :application
                union all
                select r.id from evaluation.resolution r join evaluation.ranking_line l on l.ranking_id = r.ranking_id
                where l.application_id = :application""")
                .param("application", applicationId)
                .query(UUID.class)
                .list();
    }
}
