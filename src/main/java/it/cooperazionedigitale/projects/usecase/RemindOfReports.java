package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminder.Readers;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds the team of a progress report: a week and a day before its day, a day and a week after. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfReports extends Reminders {

    private final JdbcClient jdbc;

    RemindOfReports(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-reports";
    }

    @Override
    public String words() {
        return "projects.job.reports";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select r.project_id, p.organisation_id, r.number, r.due_on, p.code from projects.progress_report r
                join projects.project p on p.id = r.project_id
                where r.state in ('PLANNED', 'SENT_BACK') and r.due_on is not null and p.state = 'RUNNING'""")
                .query((row, n) -> {
                    LocalDate day = row.getObject("due_on", LocalDate.class);
                    Instant term =
                            day.plusDays(1).atStartOfDay(ItalianFormats.ROME).toInstant();
                    boolean late = !now.isBefore(term);
                    OptionalInt stage = late ? after(term, now, 0, 7) : before(term, now, 7, 1);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    late ? "remindReportLate" : "remindReport",
                                    row.getString(1) + "/" + row.getInt(3) + "/" + day + "/" + stage.getAsInt(),
                                    Readers.TEAM,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/progetti/" + row.getString(1) + "/avanzamenti/" + row.getInt(3),
                                    term,
                                    List.of(row.getString("code"), row.getInt(3), day));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
