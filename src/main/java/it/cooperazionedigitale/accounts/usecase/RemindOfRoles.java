package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.DecisionReminders;
import it.cooperazionedigitale.site.Reminding;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds those who decide of a role that waits for a second administrator: after two and five days. */
@Component
@Unguarded("a job of the portal, no person calls it")
class RemindOfRoles extends DecisionReminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    RemindOfRoles(Reminding reminding, Clock clock, JdbcClient jdbc) {
        super(reminding, clock, Role.ADMIN);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders-roles";
    }

    @Override
    public String words() {
        return "accounts.job.decisions";
    }

    @Override
    protected List<Proposal> waiting() {
        return jdbc.sql("""
                select id, proposed_by, proposed_at, '/admin/utenti/' || account_id || '/ruoli/proposte/' || id as path
                from accounts.role_proposal where state = 'PROPOSED' and proposed_at > ?""")
                .param(Timestamp.from(clock.instant().minus(RoleProposal.VALIDITY)))
                .query(Proposal::of)
                .list();
    }
}
