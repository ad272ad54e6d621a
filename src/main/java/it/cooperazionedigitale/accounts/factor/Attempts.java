package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.shared.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts of one account in the database: of who has given a first proof, and of who links an identity by a code
 * from the account's mail, which a limit by place holds back before. An attempt counts before it is looked at, so that many at once are not more than many in a row.
 */
@Component
public class Attempts {

    /** Codes and passwords that may be tried in a window. */
    public static final int GUESSES = 5;

    /** Codes that are sent in a window. */
    public static final int MAILS = 3;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock realTime = Clock.systemUTC();

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one attempt; says how many were taken in this window, this one included. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int take(UUID account, String what) {
        Instant now = realTime.instant();
        return jdbc.sql("""
                insert into accounts.factor_attempt as a (account_id, what, since, attempts)
                select id, :what, :now, 1 from accounts.account where id = :account
                on conflict (account_id, what) do update set
                  attempts = case when a.since < :old then 1 else a.attempts + 1 end,
                  since = case when a.since < :old then excluded.since else a.since end
                returning attempts""")
                .param("account", account)
                .param("what", what)
                .param("now", Timestamp.from(now))
                .param("old", Timestamp.from(now.minus(WINDOW)))
                .query(Integer.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A right answer: the count begins anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID account, String what) {
        jdbc.sql("delete from accounts.factor_attempt where account_id = ? and what = ?")
                .params(account, what)
                .update();
    }
}
