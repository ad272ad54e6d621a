package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The rules of all modules, and the runs of each. */
@Component
class Retention {

    private final List<RetentionRule> rules;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(List<RetentionRule> rules, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing((RetentionRule rule) -> rule.use()).thenComparing(RetentionRule::name))
                .toList();
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<RetentionRule> rules() {
        return rules;
    }

    RetentionRule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The last run of a rule.
     *
     * @param things how many it ended
     */
    record Run(String rule, Instant endedAt, int things) {}

    /** The last run of each rule, by its name. */
    Map<String, Run> lastRuns() {
        return jdbc
                .sql(
                        "select distinct on (rule) rule, ended_at, things from privacy.retention_run order by rule, ended_at desc")
                .query((row, number) ->
                        new Run(row.getString(1), row.getTimestamp(2).toInstant(), row.getInt(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Run::rule, run -> run));
    }

    /** Runs a rule until nothing is due, each portion in a transaction of its own, and keeps how many it ended. */
    int run(RetentionRule rule, @Nullable UUID by) {
        Instant now = clock.instant();
        int all = 0;
        int portion;
        do {
            Integer ended = transaction.execute(status -> rule.run(now));
            portion = ended == null ? 0 : ended;
            all += portion;
        } while (portion > 0 && rule.due(now) > 0);
        int things = all;
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into privacy.retention_run (id, rule, ended_at, asked_by, things) values (?, ?, ?, ?, ?)")
                .param(1, Ids.next())
                .param(2, rule.name())
                .param(3, Timestamp.from(now))
                .param(4, by, Types.OTHER)
                .param(5, things)
                .update());
        return all;
    }
}
