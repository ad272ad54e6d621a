package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.AccountEnding;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.personal.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends accounts whose persons asked for it. */
@Component
@Unguarded("port for the module privacy: its use cases say who may")
class EndOfAccount implements AccountEnding {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String UNCONFIRMED =
            " from accounts.account where email_confirmed_at is null and state <> 'CLOSED' and registered_at < ?";

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final JdbcClient jdbc;

    EndOfAccount(Accounts accounts, OpenSessions sessions, JdbcClient jdbc) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> person(UUID id) {
        return accounts.findById(id)
                .map(account -> new Person(
                        id,
                        account.email(),
                        account.name(),
                        Objects.requireNonNullElse(account.phone(), ""),
                        new TreeSet<>(jdbc.sql("""
                                select old_email from accounts.address_change where account_id = :id
                                union select new_email from accounts.address_change where account_id = :id
                                union select email from accounts.mailed_token where account_id = :id""")
                                .param("id", id)
                                .query(String.class)
                                .list())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> unconfirmed(Instant before, @Nullable UUID after, int most) {
        return jdbc.sql("select id" + UNCONFIRMED + " and id > ? order by id limit ?")
                .params(Timestamp.from(before), after == null ? FIRST : after, most)
                .query(UUID.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public int countUnconfirmed(Instant before) {
        return jdbc.sql("select count(*)" + UNCONFIRMED)
                .param(Timestamp.from(before))
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id) {
        Account account = accounts.findById(id).orElseThrow();
        if (account.close()) {
            accounts.save(account);
        }
        sessions.close(id);
    }
}
