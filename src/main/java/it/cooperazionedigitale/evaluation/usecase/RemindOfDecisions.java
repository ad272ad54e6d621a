package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.DecisionReminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds those who decide of a ranking or a resolution that waits for a second person: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfDecisions extends DecisionReminders {

    private final JdbcClient jdbc;

    RemindOfDecisions(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock, Role.BOARD);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-decisions";
    }

    @Override
    public String words() {
        return "evaluation.job.decisions";
    }

    @Override
    protected List<Proposal> waiting() {
        return jdbc.sql("""
                select r.id, r.proposed_by, r.proposed_at, '/gestione/graduatoria/' || c.slug as path
                from evaluation.ranking r join calls.call c on c.id = r.call_id where r.state = 'FREEZE_PROPOSED'
                union all
                select id, proposed_by, proposed_at, '/gestione/delibere/' || id from evaluation.resolution where state = 'PROPOSED'""").query(Proposal::of).list();
    }
}
