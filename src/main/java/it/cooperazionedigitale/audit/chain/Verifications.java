package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.audit.Finding;
import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.shared.Ids;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What came of each look at the trail. */
@Component
public class Verifications {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Verifications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps one. */
    @Transactional
    public void add(Verification one) {
        jdbc.sql("""
                insert into audit.verification (id, seconds, lines, waiting, head, findings)
                values (?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        Ids.next(),
                        one.seconds(),
                        one.lines(),
                        one.waiting(),
                        one.head(),
                        json.writeValueAsString(one.findings()))
                .update();
    }

    /** The newest, if there ever was one. */
    @Transactional(readOnly = true)
    public Optional<Verification> newest() {
        return jdbc.sql(
                        "select ended_at, seconds, lines, waiting, head, findings from audit.verification order by ended_at desc limit 1")
                .query((row, n) -> new Verification(
                        row.getTimestamp(1).toInstant(),
                        row.getDouble(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        json.readValue(row.getString(6), FINDINGS)))
                .optional();
    }
}
