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

/** Tells who invited somebody that the invitation is about to expire: two days before. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfInvitations extends Reminders {

    private final JdbcClient jdbc;

    RemindOfInvitations(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-invitations";
    }

    @Override
    public String words() {
        return "organisations.job.invitations";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select i.id, i.invited_by, i.expires_at from organisations.invitation i
                where i.state = 'PENDING' and i.expires_at > ? and exists (select 1 from organisations.membership m
                  where m.organisation_id = i.organisation_id and m.account_id = i.invited_by and m.team_role = 'OWNER')""")
                .param(Timestamp.from(now))
                .query((row, n) -> {
                    Instant term = row.getTimestamp("expires_at").toInstant();
                    OptionalInt stage = before(term, now, 2);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    "remindInvitation",
                                    row.getString(1) + "/" + term,
                                    Readers.PERSON,
                                    row.getObject(2, UUID.class),
                                    null,
                                    "/coop/organizzazione/persone",
                                    term,
                                    List.of(term));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
