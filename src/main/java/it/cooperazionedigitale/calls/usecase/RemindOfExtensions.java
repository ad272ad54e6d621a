package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.DecisionReminders;
import it.cooperazionedigitale.site.Reminding;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds those who decide of an extension that waits for a second person: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfExtensions extends DecisionReminders {

    private final JdbcClient jdbc;

    RemindOfExtensions(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock, Role.BOARD);
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "reminders-extensions";
    }

    @Override
    public String words() {
        return "calls.job.decisions";
    }

    @Override
    protected List<Proposal> waiting() {
        return jdbc.sql("""
                select id, proposed_by, proposed_at, '/gestione/bandi/' || call_id as path from calls.extension where state = 'PROPOSED'""").query(Proposal::of).list();
    }
}
