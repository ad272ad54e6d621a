package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminder.Readers;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds the legal representative of a contribution to accept: a week, two days and a day before its term. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfAwards extends Reminders {

    private final JdbcClient jdbc;

    RemindOfAwards(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-awards";
    }

    @Override
    public String words() {
        return "projects.job.awards";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select application_id, organisation_id, accept_by, code from projects.award
                where state = 'OFFERED' and accept_by > ?""")
                .param(Timestamp.from(now))
                .query((row, n) -> {
                    Instant term = row.getTimestamp("accept_by").toInstant();
                    OptionalInt stage = before(term, now, 7, 2, 1);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindAward",
                                    row.getString(1) + "/" + term + "/" + stage.getAsInt(),
                                    Readers.OWNERS,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/domande/" + row.getString(1) + "/accettazione",
                                    term,
                                    List.of(row.getString("code"), term));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
