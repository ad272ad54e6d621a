package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail of acts: every use case writes its line here, inside its own transaction. */
@Component
public class AuditTrail {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds one line; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Viewer actor,
            String act,
            String subjectType,
            UUID subjectId,
            @Nullable String reason,
            Map<String, ?> facts) {
        jdbc.sql("""
                insert into audit.line (at, actor_id, actor_name, acting_for, act, subject_type, subject_id, reason, facts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        Timestamp.from(clock.instant()),
                        actor.accountId(),
                        actor.name(),
                        actor.organisationId(),
                        act,
                        subjectType,
                        subjectId,
                        reason,
                        json.writeValueAsString(facts))
                .update();
    }

    /** The last line written, if there is any. */
    @Transactional(readOnly = true)
    public Optional<AuditLine> latest() {
        return jdbc.sql("select * from audit.line order by id desc limit 1")
                .query((row, n) -> line(row))
                .optional();
    }

    /** All lines of one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> of(UUID subjectId) {
        return jdbc.sql("select * from audit.line where subject_id = ? order by id")
                .param(subjectId)
                .query((row, n) -> line(row))
                .list();
    }

    private AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("act"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("reason"),
                json.readValue(row.getString("facts"), FACTS));
    }
}
