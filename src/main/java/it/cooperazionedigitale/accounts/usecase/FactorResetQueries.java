package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.FactorReset;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals to take the factors off an account, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('ADMIN')")
public class FactorResetQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    FactorResetQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A proposal that waits for the second person.
     *
     * @param id its id
     * @param proposedBy the name of who proposed it
     * @param own whether the viewer did
     * @param reason why
     * @param at when
     * @param until when it lapses
     */
    public record Proposal(UUID id, String proposedBy, boolean own, String reason, Instant at, Instant until) {}

    /** The proposal for an account that waits, if there is one. */
    public Optional<Proposal> waiting(UUID account, Viewer viewer) {
        return jdbc.sql("""
                select r.id, p.name, r.proposed_by, r.reason, r.proposed_at
                from accounts.factor_reset r join accounts.account p on p.id = r.proposed_by
                where r.account_id = ? and r.state = 'PROPOSED' and r.proposed_at > ?""")
                .params(account, Timestamp.from(clock.instant().minus(FactorReset.VALIDITY)))
                .query((row, n) -> {
                    Instant at = row.getTimestamp(5).toInstant();
                    return new Proposal(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, UUID.class).equals(viewer.id()),
                            row.getString(4),
                            at,
                            at.plus(FactorReset.VALIDITY));
                })
                .optional();
    }

    /** Whether the person has a factor that could be taken off. */
    public boolean anyFactor(UUID account, Viewer viewer) {
        return jdbc.sql("""
                select exists (select 1 from accounts.passkey where account_id = :account)
                  or exists (select 1 from accounts.second_factor where account_id = :account)""").param("account", account).query(Boolean.class).single();
    }
}
