package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.domain.Submission;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sent versions that are no longer what was sent: whoever reads one gives the alarm, which stands until it is put right. */
@Component
class AlteredVersions {

    private static final Logger LOG = LoggerFactory.getLogger(AlteredVersions.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    AlteredVersions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Whether the version is as it was sent; if not, that is noted whatever becomes of the reading. */
    boolean intact(Submission version) {
        boolean intact = version.intact();
        if (!intact) {
            LOG.error("the sent version {} is not what its fingerprint says", version.id());
            apart.executeWithoutResult(status -> jdbc.sql("""
                            insert into applications.altered_version (submission_id, noticed_at) values (:id, :now)
                            on conflict (submission_id) do nothing""")
                    .param("id", version.id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update());
        }
        return intact;
    }

    /** The receipts of those noted that still are not as they were sent. */
    List<ReceiptCode> standing() {
        return jdbc.sql("""
                        select s.code from applications.altered_version v join applications.submission s on s.id = v.submission_id
                        where s.sha256 <> encode(sha256(convert_to(s.snapshot, 'UTF8')), 'hex') order by v.noticed_at""").query(String.class).list().stream()
                .map(ReceiptCode::new)
                .toList();
    }
}
