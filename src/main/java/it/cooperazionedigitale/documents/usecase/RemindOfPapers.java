package it.cooperazionedigitale.documents.usecase;

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

/** Reminds the team of a paper in the drawer that expires: thirty days and a week before. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfPapers extends Reminders {

    private final JdbcClient jdbc;

    RemindOfPapers(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-papers";
    }

    @Override
    public String words() {
        return "documents.job.papers";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select d.id, d.organisation_id, v.expires_on from documents.drawer_document d
                join documents.drawer_version v on v.document_id = d.id
                where v.expires_on between cast(:today as date) and cast(:today as date) + 31
                  and v.position = (select max(w.position) from documents.drawer_version w where w.document_id = d.id)""")
                .param("today", ItalianFormats.dayOf(now))
                .query((row, n) -> {
                    LocalDate last = row.getObject("expires_on", LocalDate.class);
                    Instant term =
                            last.plusDays(1).atStartOfDay(ItalianFormats.ROME).toInstant();
                    OptionalInt stage = before(term, now, 30, 7);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindPaper",
                                    row.getString(1) + "/" + last + "/" + stage.getAsInt(),
                                    Readers.TEAM,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/organizzazione/documenti/" + row.getString(1),
                                    term,
                                    List.of(last));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
