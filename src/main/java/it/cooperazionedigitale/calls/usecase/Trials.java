package it.cooperazionedigitale.calls.usecase;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The throw-away answers of those who try a call's form: one set for each person and call, gone after a day. */
@Component
class Trials {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Trials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the person answered lately to this version of the form. */
    Map<String, Object> find(UUID call, UUID account, UUID form) {
        return jdbc.sql("""
                select answers from calls.trial
                where call_id = ? and account_id = ? and form_id = ? and written_at > ?""")
                .params(call, account, form, oldest())
                .query(String.class)
                .optional()
                .map(stored -> JSON.readValue(stored, ANSWERS))
                .orElse(Map.of());
    }

    /** Keeps the answers in the place of those before. */
    void keep(UUID call, UUID account, UUID form, Map<String, Object> answers) {
        jdbc.sql("""
                insert into calls.trial (call_id, account_id, form_id, answers, written_at)
                values (?, ?, ?, cast(? as jsonb), ?)
                on conflict (call_id, account_id) do update
                set form_id = excluded.form_id, answers = excluded.answers, written_at = excluded.written_at""")
                .params(call, account, form, JSON.writeValueAsString(answers), Timestamp.from(clock.instant()))
                .update();
    }

    /** Throws the person's answers away. */
    void remove(UUID call, UUID account) {
        jdbc.sql("delete from calls.trial where call_id = ? and account_id = ?")
                .params(call, account)
                .update();
    }

    /** Throws away what is older than a day, and says how many sets that were. */
    int removeOld() {
        return jdbc.sql("delete from calls.trial where written_at <= ?")
                .param(oldest())
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
