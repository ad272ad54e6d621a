package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.DecisionReminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds those who decide of a merge that waits for a second person: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfMerges extends DecisionReminders {

    private final JdbcClient jdbc;

    RemindOfMerges(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock, Role.ADMIN);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-merges";
    }

    @Override
    public String words() {
        return "organisations.job.decisions";
    }

    @Override
    protected List<Proposal> waiting() {
        return jdbc.sql("""
                select id, proposed_by, proposed_at, '/admin/organizzazioni/' || absorbed_id as path from organisations.body_merge where state = 'PROPOSED'""").query(Proposal::of).list();
    }
}
