package it.cooperazionedigitale.evaluation.usecase;

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

/** Reminds an evaluator of unfinished work: five days and a day before its term, and once it is over. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfAssignments extends Reminders {

    private final JdbcClient jdbc;

    RemindOfAssignments(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-assignments";
    }

    @Override
    public String words() {
        return "evaluation.job.assignments";
    }

    @Override
    protected List<Reminder> due(Instant now) {
        return jdbc
                .sql("""
                select s.id, s.evaluator_id, s.due_at from evaluation.assignment s
                join applications.application a on a.id = s.application_id
                where s.state in ('ASSIGNED', 'IN_PROGRESS', 'REOPENED') and s.due_at is not null
                  and a.state in ('ELIGIBLE', 'IN_EVALUATION', 'EVALUATED')""")
                .query((row, n) -> {
                    Instant term = row.getTimestamp("due_at").toInstant();
                    boolean late = !now.isBefore(term);
                    OptionalInt stage = late ? after(term, now, 0) : before(term, now, 5, 1);
                    return stage.isEmpty()
                            ? null
                            : new Reminder(
                                    late ? "remindAssignmentLate" : "remindAssignment",
                                    row.getString(1) + "/" + term + "/" + stage.getAsInt(),
                                    Readers.PERSON,
                                    row.getObject(2, UUID.class),
                                    Role.EVALUATOR,
                                    "/valutazione",
                                    term,
                                    List.of(term));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
