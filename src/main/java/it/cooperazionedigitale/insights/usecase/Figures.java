package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summary rows: each write puts the whole row anew, so that the same fact twice, or late, does no harm. */
@Component
class Figures {

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes those who count the same thing wait for each other, so that the last one reads the last state. */
    void hold(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 190))")
                .param(id.toString())
                .query((row, n) -> n)
                .list();
    }

    void put(ApplicationSummary application, @Nullable Euro awarded) {
        Instant sent = application.submittedAt();
        jdbc.sql("""
                insert into insights.application_figure
                  (application_id, call_id, organisation_id, hub_id, region_code, state, sent_on, requested, awarded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (application_id) do update set
                  hub_id = excluded.hub_id, region_code = excluded.region_code, state = excluded.state,
                  sent_on = excluded.sent_on, requested = excluded.requested, awarded = excluded.awarded""")
                .params(
                        application.id(),
                        application.callId(),
                        application.organisationId(),
                        application.hubId(),
                        application.regionCode(),
                        application.state().name(),
                        sent == null ? null : ItalianFormats.dayOf(sent),
                        application.requested().amount(),
                        awarded == null ? null : awarded.amount())
                .update();
    }

    void put(ProjectSummary project, UUID hub) {
        jdbc.sql("""
                insert into insights.project_figure
                  (project_id, call_id, organisation_id, hub_id, region_code, state, granted, people, transformer_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (project_id) do update set
                  state = excluded.state, granted = excluded.granted, people = excluded.people,
                  transformer_id = excluded.transformer_id""")
                .params(
                        project.id(),
                        project.callId(),
                        project.organisationId(),
                        hub,
                        project.regionCode(),
                        project.state().name(),
                        project.granted().amount(),
                        project.people(),
                        project.transformerId())
                .update();
    }

    /** Empties both tables, to fill them anew in the same transaction; whoever counts meanwhile waits, readers do not. */
    void clear() {
        jdbc.sql("lock table insights.application_figure, insights.project_figure in share row exclusive mode")
                .update();
        jdbc.sql("delete from insights.application_figure").update();
        jdbc.sql("delete from insights.project_figure").update();
    }
}
