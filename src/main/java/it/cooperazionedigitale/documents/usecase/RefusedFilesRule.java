package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files in quarantine are removed after thirty days: their contents go, the row tells that they were there. */
@Component
@Unguarded("the portal ends what is not kept for ever, by its own clock")
class RefusedFilesRule implements RetentionRule {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 200;
    private static final String DUE = " from documents.file f where f.state = 'REFUSED' and f.checked_at < ?"
            + " and not exists (select from documents.hold h where h.file_id = f.id)";

    private final JdbcClient jdbc;
    private final FileRemoval removal;

    RefusedFilesRule(JdbcClient jdbc, FileRemoval removal) {
        this.jdbc = jdbc;
        this.removal = removal;
    }

    @Override
    public String name() {
        return "documents-refused";
    }

    @Override
    public String words() {
        return "privacy.rule.documents-refused";
    }

    @Override
    public Processing use() {
        return Processing.FILES;
    }

    @Override
    public int due(Instant now) {
        return jdbc.sql("select count(*)" + DUE)
                .param(Timestamp.from(now.minus(KEPT)))
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public int run(Instant now) {
        List<UUID> due = jdbc.sql("select f.id" + DUE + " order by f.checked_at limit " + AT_ONCE)
                .param(Timestamp.from(now.minus(KEPT)))
                .query(UUID.class)
                .list();
        removal.remove(due, null, Viewer.system());
        return due.size();
    }
}
