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

/** Reminds a firm that was chosen and has not answered: after three and seven days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfEngagements extends Reminders {

    private final JdbcClient jdbc;

    RemindOfEngagements(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-engagements";
    }

    @Override
    public String words() {
        return "projects.job.engagements";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select id, transformer_id, engagement_at, code from projects.project
                where engagement_state = 'PROPOSED' and state in ('TO_START', 'RUNNING')""")
                .query((row, n) -> {
                    Instant asked = row.getTimestamp("engagement_at").toInstant();
                    OptionalInt stage = after(asked, now, 3, 7);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindEngagement",
                                    row.getString(1) + "/" + asked + "/" + stage.getAsInt(),
                                    Readers.TEAM,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/trasformatrice/progetti/" + row.getString(1),
                                    null,
                                    List.of(row.getString("code")));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
