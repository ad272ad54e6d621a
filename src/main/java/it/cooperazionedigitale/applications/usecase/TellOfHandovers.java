package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Handover;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminder.Readers;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a person of the applications somebody else gave them, once an act, when it cannot be undone any more. */
@Component
@Unguarded("a job of the portal, no person calls it")
class TellOfHandovers extends Reminders {

    /** A minute more than there is to undo, for an undo that is on its way. */
    private static final Duration SETTLED = Handover.UNDOABLE.plusMinutes(1);

    private static final Duration NEWS = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final CallDirectory calls;

    TellOfHandovers(Reminding reminding, Clock clock, JdbcClient jdbc, Colleagues colleagues, CallDirectory calls) {
        super(reminding, clock);
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.calls = calls;
    }

    /** What of one act its person still looks after. */
    private record Given(UUID act, UUID person, int count, Set<UUID> calls) {}

    @Override
    public String name() {
        return "reminders-handovers";
    }

    @Override
    public String words() {
        return "applications.job.handovers";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        List<Given> settled = settled(now);
        if (settled.isEmpty()) {
            return List.of();
        }
        Set<UUID> working = colleagues.all().keySet();
        List<CallSummary> published = calls.published();
        return settled.stream()
                .filter(given -> working.contains(given.person()))
                .map(given -> letter(given, published))
                .toList();
    }

    private static Reminder letter(Given given, List<CallSummary> published) {
        String codes = published.stream()
                .filter(call -> given.calls().contains(call.id()))
                .map(CallSummary::code)
                .sorted()
                .collect(Collectors.joining(", "));
        return new Reminder(
                "handedOver",
                given.act().toString(),
                Readers.PERSON,
                given.person(),
                null,
                "/gestione/domande?referente=io",
                null,
                List.of(given.count(), codes, given.calls().size()));
    }

    private List<Given> settled(Instant now) {
        return jdbc.sql("""
                        select h.id, h.to_id, count(*), array_agg(distinct a.call_id)
                        from applications.handover h
                        join applications.handover_item i on i.handover_id = h.id and i.outcome = 'GIVEN'
                        join applications.caseworker c on c.application_id = i.application_id and c.account_id = h.to_id
                        join applications.application a on a.id = i.application_id
                        where h.made_at < :settled and h.made_at > :news and h.undone_at is null and h.to_id <> h.by_id
                        group by h.id order by h.number""")
                .param("settled", Timestamp.from(now.minus(SETTLED)))
                .param("news", Timestamp.from(now.minus(NEWS)))
                .query(TellOfHandovers::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getInt(3),
                Stream.of((UUID[]) row.getArray(4).getArray()).collect(Collectors.toSet()));
    }
}
