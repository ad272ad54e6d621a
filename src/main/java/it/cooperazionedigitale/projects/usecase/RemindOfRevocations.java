package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.DecisionReminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds those who decide of a revocation that waits for a second person: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfRevocations extends DecisionReminders {

    private final JdbcClient jdbc;

    RemindOfRevocations(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock, Role.BOARD);
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
    protected List<Proposal> waiting() {
        return jdbc.sql("""
                select id, revocation_by as proposed_by, revocation_at as proposed_at, '/gestione/progetti/' || id as path
                from projects.project where revocation_at is not null and state not in ('REVOKED', 'WAIVED', 'CLOSED')""").query(Proposal::of).list();
    }
}
