package it.cooperazionedigitale.accounts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others may do to open sessions: make them look again at what the person may do, or close them. */
@Component
public class OpenSessions {

    private final JdbcClient jdbc;

    OpenSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's rights changed: they hold from the next request on. */
    public void refresh(UUID account) {
        jdbc.sql("update accounts.session set stale = true where account_id = ?")
                .param(account)
                .update();
    }

    /** The person chose another body to act for: it holds from the next request on. */
    public void actFor(UUID account, @Nullable UUID organisation) {
        jdbc.sql("update accounts.session set stale = true, chosen_body = ? where account_id = ?")
                .params(organisation, account)
                .update();
    }

    /** The body the person chose last, wherever it was. */
    public Optional<UUID> lastChosen(UUID account) {
        return jdbc.sql("""
                select chosen_body from accounts.session where account_id = ? and chosen_body is not null
                order by last_access_at desc limit 1""").param(account).query(UUID.class).optional();
    }

    /** How many sessions of signed-in people are open: by real time, as sessions are, not by the portal's clock. */
    public int count() {
        return jdbc.sql("select count(*) from accounts.session where account_id is not null and expires_at > now()")
                .query(Integer.class)
                .single();
    }

    /** Closes all sessions of the person. */
    public void close(UUID account) {
        jdbc.sql("delete from accounts.session where account_id = ?")
                .param(account)
                .update();
    }
}
