package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Role;
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

/** Reminds those who decide of a revocation that waits for a second person: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfRevocations extends Reminders {

    private final JdbcClient jdbc;

    RemindOfRevocations(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-revocations";
    }

    @Override
    public String words() {
        return "projects.job.decisions";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select id, revocation_by as proposed_by, revocation_at as proposed_at, '/gestione/progetti/' || id as path
                from projects.project where revocation_at is not null and state not in ('REVOKED', 'WAIVED', 'CLOSED')""")
                .query((row, n) -> {
                    Instant since = row.getTimestamp("proposed_at").toInstant();
                    OptionalInt stage = after(since, now, 2, 5);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                            "remindDecision",
                                            row.getString("id") + "/" + since + "/" + stage.getAsInt(),
                                            Readers.HOLDERS,
                                            row.getObject("proposed_by", UUID.class),
                                            Role.BOARD,
                                            row.getString("path"),
                                            null,
                                            List.of(since))
                                    .butNotTo(row.getObject("proposed_by", UUID.class));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
