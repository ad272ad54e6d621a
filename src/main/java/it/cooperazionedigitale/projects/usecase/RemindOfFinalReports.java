package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminder.Readers;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds the team of a final report that was asked for: after two, four and eight weeks. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfFinalReports extends Reminders {

    private final JdbcClient jdbc;

    RemindOfFinalReports(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-final-reports";
    }

    @Override
    public String words() {
        return "projects.job.finalReports";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select p.id, p.organisation_id, p.code, max(l.at) as asked from projects.project p
                join audit.line l on l.subject_id = p.id and l.act in ('project.finalReportOpened', 'project.finalReportSentBack')
                where p.state = 'FINAL_REPORT_DUE' group by p.id, p.organisation_id, p.code""")
                .query((row, n) -> {
                    Instant asked = row.getTimestamp("asked").toInstant();
                    OptionalInt stage = after(asked, now, 14, 28, 56);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindFinalReport",
                                    row.getString(1) + "/" + asked + "/" + stage.getAsInt(),
                                    Readers.TEAM,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/progetti/" + row.getString(1) + "/relazione-finale",
                                    null,
                                    List.of(row.getString("code"), asked));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
