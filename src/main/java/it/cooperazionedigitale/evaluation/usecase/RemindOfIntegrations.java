package it.cooperazionedigitale.evaluation.usecase;

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

/** Reminds the team of an answer that is due: three days and a day before. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfIntegrations extends Reminders {

    private final JdbcClient jdbc;

    RemindOfIntegrations(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-integrations";
    }

    @Override
    public String words() {
        return "evaluation.job.integrations";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select c.application_id, c.organisation_id, i.number, i.due_at, a.protocol
                from evaluation.integration_request i join evaluation.eligibility_check c on c.id = i.check_id
                join applications.application a on a.id = c.application_id
                where i.answered_at is null and c.state = 'WAITING_FOR_ANSWER' and a.state = 'INTEGRATION_REQUESTED' and i.due_at > ?""")
                .param(Timestamp.from(now))
                .query((row, n) -> {
                    Instant term = row.getTimestamp("due_at").toInstant();
                    OptionalInt stage = before(term, now, 3, 1);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindIntegration",
                                    row.getString(1) + "/" + row.getInt(3) + "/" + term + "/" + stage.getAsInt(),
                                    Readers.TEAM,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/domande/" + row.getString(1) + "/integrazioni/" + row.getInt(3),
                                    term,
                                    List.of(row.getString("protocol"), term));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
