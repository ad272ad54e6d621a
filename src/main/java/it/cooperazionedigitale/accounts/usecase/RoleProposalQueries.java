package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles that decide and wait for a second administrator. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('ADMIN')")
public class RoleProposalQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleProposalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A proposal that waits for the second person.
     *
     * @param id its id
     * @param role which role
     * @param proposedBy the name of who proposed it
     * @param own whether the viewer did
     * @param reason why
     * @param at when
     * @param until when it lapses
     */
    public record Waiting(
            UUID id, Role role, String proposedBy, boolean own, String reason, Instant at, Instant until) {}

    /** Whether the role is given by two administrators. */
    public static boolean decides(Role role) {
        return Account.DECIDING.contains(role);
    }

    /** What waits for an account, the oldest first. */
    public List<Waiting> waiting(UUID account, Viewer viewer) {
        return jdbc.sql("""
                select r.id, r.role, p.name, r.proposed_by, r.reason, r.proposed_at
                from accounts.role_proposal r join accounts.account p on p.id = r.proposed_by
                where r.account_id = ? and r.state = 'PROPOSED' and r.proposed_at > ?
                order by r.proposed_at, r.id""")
                .params(account, Timestamp.from(clock.instant().minus(RoleProposal.VALIDITY)))
                .query((row, n) -> {
                    Instant at = row.getTimestamp(6).toInstant();
                    return new Waiting(
                            row.getObject(1, UUID.class),
                            Role.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getObject(4, UUID.class).equals(viewer.id()),
                            row.getString(5),
                            at,
                            at.plus(RoleProposal.VALIDITY));
                })
                .list();
    }

    /** One proposal for an account that waits; refused once it is decided or over. */
    public Waiting one(UUID account, UUID id, Viewer viewer) {
        return waiting(account, viewer).stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> over(account, id));
    }

    private RuntimeException over(UUID account, UUID id) {
        boolean was = jdbc.sql("select exists (select 1 from accounts.role_proposal where id = ? and account_id = ?)")
                .params(id, account)
                .query(Boolean.class)
                .single();
        return was ? new Refusal("accounts.refusal.roleProposalOver") : new NotFound();
    }
}
