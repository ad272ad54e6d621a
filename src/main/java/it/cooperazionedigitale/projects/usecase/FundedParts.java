package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.CaseParts;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from an application that was funded: its award and its project. */
@Component
@Unguarded("called for a case that was found for the viewer before")
class FundedParts implements CaseParts {

    private final JdbcClient jdbc;

    FundedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Collection<UUID> partsOf(UUID applicationId) {
        return jdbc.sql("""
                select id from projects.award where application_id = :application
                union all
                select id from projects.project where application_id = :application""")
                .param("application", applicationId)
                .query(UUID.class)
                .list();
    }
}
