package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All mails of a filter that were given up are tried again; each has its line in the trail. */
@Service
public class RetryMails {

    /** At once; the rest with another press. */
    public static final int MOST = 500;

    private final JdbcClient jdbc;
    private final SealedMails seals;
    private final AuditTrail audit;
    private final Clock clock;

    RetryMails(JdbcClient jdbc, SealedMails seals, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many are tried again: none the second time. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public int retry(PostFilter filter, String reason, Viewer viewer) {
        SealedMails.Meant meant = seals.meant(filter);
        Map<String, Object> values = new HashMap<>(meant.values());
        values.put("now", Timestamp.from(clock.instant()));
        List<Map.Entry<UUID, String>> taken = jdbc.sql(
                        "with meant as (select id, state as was from outbox.mail where state in ('REFUSED', 'FAILED')"
                                + meant.sql() + " order by created_at, id limit " + MOST
                                + " for update skip locked)"
                                + " update outbox.mail m set state = 'WAITING', attempts = 0, next_try = :now"
                                + " from meant where m.id = meant.id returning m.id, meant.was")
                .params(values)
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        taken.forEach(mail -> audit.record(
                viewer,
                "mail.retried",
                "mail",
                mail.getKey(),
                reason.strip(),
                Changes.of("mailState", mail.getValue(), MailState.WAITING)));
        return taken.size();
    }
}
