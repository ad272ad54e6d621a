package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminder.Readers;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reminds the team of a draft whose call closes: a week, two days and a day before; and once, two days before, of what was taken back
 * and counts for nothing unless it is sent again.
 */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfClosing extends Reminders {

    private final JdbcClient jdbc;
    private final CallDirectory calls;

    RemindOfClosing(Reminding reminding, Clock clock, JdbcClient jdbc, CallDirectory calls) {
        super(reminding, clock);
        this.jdbc = jdbc;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "reminders-closing";
    }

    @Override
    public String words() {
        return "applications.job.closing";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return calls.published().stream()
                .filter(call -> call.state() == CallState.OPEN)
                .flatMap(call -> Stream.concat(
                        before(call.closesAt(), now, 7, 2, 1).stream().mapToObj(stage -> drafts(call, stage)),
                        before(call.closesAt(), now, 2).stream().mapToObj(stage -> takenBack(call))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Reminder> drafts(CallSummary call, int stage) {
        return reminders(
                "select id, organisation_id from applications.application where call_id = ? and state = 'DRAFT'",
                "remindClosing",
                "/" + stage,
                call);
    }

    /** What was sent and taken back, of bodies that have no other part in the call. */
    private List<Reminder> takenBack(CallSummary call) {
        return reminders("""
                select a.id, a.organisation_id from applications.application a
                where a.call_id = ? and a.state = 'WITHDRAWN' and a.protocol is not null
                  and not exists (select 1 from applications.partnership p
                    where p.call_id = a.call_id and p.organisation_id = a.organisation_id
                      and p.state in ('ASKED', 'ACCEPTED', 'CONFIRMED'))""", "remindAgain", "", call);
    }

    private List<Reminder> reminders(String sql, String letter, String stage, CallSummary call) {
        return jdbc.sql(sql)
                .param(call.id())
                .query((row, n) -> new Reminder(
                        letter,
                        row.getString(1) + "/" + call.closesAt() + stage,
                        Readers.TEAM,
                        row.getObject(2, UUID.class),
                        null,
                        "/coop/domande/" + row.getString(1),
                        call.closesAt(),
                        List.of(call.code(), call.closesAt())))
                .list();
    }
}
