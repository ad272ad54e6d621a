package it.cooperazionedigitale.audit.domain;

import it.cooperazionedigitale.audit.AuditLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of {@code audit.line}. */
@Component
public class LineRows implements RowMapper<AuditLine> {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JsonMapper json;

    LineRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public AuditLine mapRow(ResultSet row, int number) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("act"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("reason"),
                json.readValue(row.getString("facts"), FACTS),
                false);
    }
}
