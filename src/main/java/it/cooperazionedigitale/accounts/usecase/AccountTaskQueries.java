package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.FactorReset;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What about the viewer's account waits for an answer: read at once, as homes ask for it. */
@Service
@Transactional(readOnly = true)
public class AccountTaskQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTaskQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param addressUnconfirmed whether the address has not answered yet
     * @param factorsFall when the second factors will fall away, null when they stay
     * @param reset a person whose factors another administrator wants taken off, null without one
     * @param roles the address of a role that another administrator proposed for somebody, null without one
     */
    public record Waiting(
            boolean addressUnconfirmed,
            @Nullable Instant factorsFall,
            @Nullable UUID reset,
            @Nullable String roles) {}

    /** What waits for the viewer. */
    @PreAuthorize("#viewer.signedIn()")
    public Waiting of(Viewer viewer) {
        return jdbc.sql("""
                select a.email_confirmed_at is null,
                  (select r.due_at from accounts.factor_recovery r where r.account_id = a.id and r.ended_at is null),
                  (select s.account_id from accounts.factor_reset s
                   where :admin and s.state = 'PROPOSED' and s.proposed_by <> a.id and s.account_id <> a.id
                     and s.proposed_at > :since
                   order by s.proposed_at limit 1),
                  (select p.account_id || '/ruoli/proposte/' || p.id from accounts.role_proposal p
                   where :admin and p.state = 'PROPOSED' and p.proposed_by <> a.id and p.account_id <> a.id
                     and p.proposed_at > :rolesSince
                   order by p.proposed_at limit 1)
                from accounts.account a where a.id = :account""")
                .param("account", viewer.id())
                .param("admin", viewer.has(Role.ADMIN))
                .param("since", Timestamp.from(clock.instant().minus(FactorReset.VALIDITY)))
                .param("rolesSince", Timestamp.from(clock.instant().minus(RoleProposal.VALIDITY)))
                .query((row, n) -> new Waiting(
                        row.getBoolean(1),
                        row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant(),
                        row.getObject(3, UUID.class),
                        row.getString(4)))
                .optional()
                .orElse(new Waiting(false, null, null, null));
    }
}
