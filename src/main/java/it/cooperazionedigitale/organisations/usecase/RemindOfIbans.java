package it.cooperazionedigitale.organisations.usecase;

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

/** Reminds the other legal representatives of a new IBAN to confirm: after two days and two days before the end. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfIbans extends Reminders {

    private final JdbcClient jdbc;

    RemindOfIbans(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-ibans";
    }

    @Override
    public String words() {
        return "organisations.job.ibans";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select id, organisation_id, proposed_by, proposed_at, expires_at from organisations.iban_change
                where state = 'PROPOSED' and expires_at > ?""")
                .param(Timestamp.from(now))
                .query((row, n) -> {
                    Instant term = row.getTimestamp("expires_at").toInstant();
                    OptionalInt near = before(term, now, 2);
                    OptionalInt stage = near.isPresent()
                            ? near
                            : after(row.getTimestamp("proposed_at").toInstant(), now, 2);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                            "remindIban",
                                            row.getString(1) + "/" + (near.isPresent() ? "end" : "start"),
                                            Readers.OWNERS,
                                            row.getObject(2, UUID.class),
                                            null,
                                            "/coop/organizzazione/iban",
                                            term,
                                            List.of(term))
                                    .butNotTo(row.getObject("proposed_by", UUID.class));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
