package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.audit.chain.AuditKey;
import it.cooperazionedigitale.audit.domain.LineRowsForTests;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Trails on other databases than the portal's. */
public final class AuditTrails {

    private AuditTrails() {}

    public static AuditTrail on(JdbcTemplate database, JsonMapper json, AuditKey key) {
        return new AuditTrail(JdbcClient.create(database), json, Clock.systemUTC(), key, LineRowsForTests.of(json));
    }
}
