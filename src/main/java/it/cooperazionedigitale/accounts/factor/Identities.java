package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.accounts.session.ForeignIdentity;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which identities of a provider are linked to which accounts. */
@Component
public class Identities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account it is linked to. */
    public Optional<UUID> account(ForeignIdentity identity) {
        return jdbc.sql("select account_id from accounts.linked_identity where issuer = ? and subject = ?")
                .params(identity.issuer(), identity.subject())
                .query(UUID.class)
                .optional();
    }

    /** Whether an identity is linked to the account. */
    public boolean has(UUID account) {
        return jdbc.sql("select exists (select 1 from accounts.linked_identity where account_id = ?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Links it; says whether that is new. */
    public boolean link(ForeignIdentity identity, UUID account) {
        return jdbc.sql("""
                        insert into accounts.linked_identity (issuer, subject, account_id, linked_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(identity.issuer(), identity.subject(), account, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Takes the link away; says whether there was one. */
    public boolean unlink(UUID account) {
        return jdbc.sql("delete from accounts.linked_identity where account_id = ?")
                        .param(account)
                        .update()
                > 0;
    }
}
