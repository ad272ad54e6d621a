package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A portal that starts on an empty database knows the programme's three hubs: without one nobody could register a body. */
@Component
@ConditionalOnProperty(name = "portal.demo", havingValue = "false", matchIfMissing = true)
@Unguarded("the portal does it when it starts; no page calls it")
class HubsAtStart implements ApplicationRunner {

    private record Known(String code, String name, String federation) {}

    private static final List<Known> HUBS = List.of(
            new Known("NODE", "Node", "Confcooperative"),
            new Known("PICO", "Fondazione PICO", "Legacoop"),
            new Known("RUINI", "Consorzio Ruini", "AGCI"));

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    HubsAtStart(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        boolean any = jdbc.sql("select exists (select 1 from organisations.hub)")
                .query(Boolean.class)
                .single();
        if (!any) {
            HUBS.forEach(this::name);
        }
    }

    /** Of several portals that start at once one does it. */
    private void name(Known hub) {
        UUID id = Ids.next();
        int made = jdbc.sql("""
                insert into organisations.hub (id, version, code, name, federation) values (?, 0, ?, ?, ?)
                on conflict (code) do nothing""")
                .params(id, hub.code(), hub.name(), hub.federation())
                .update();
        if (made == 1) {
            audit.record(Viewer.system(), "hub.created", "hub", id, null, Map.of("code", hub.code()));
        }
    }
}
