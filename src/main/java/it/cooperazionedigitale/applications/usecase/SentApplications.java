package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.organisations.BodyCommitments;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A body that ever sent an application has bound itself. */
@Component
@Unguarded("asked by the portal before a claim lapses; it says yes or no")
class SentApplications implements BodyCommitments {

    private final JdbcClient jdbc;

    SentApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean any(UUID organisation) {
        return jdbc.sql("""
                select exists (select 1 from applications.application where organisation_id = ? and submissions > 0)""").param(organisation).query(Boolean.class).single();
    }
}
