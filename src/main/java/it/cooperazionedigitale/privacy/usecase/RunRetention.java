package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator has a rule run now, after having seen how much it would end. */
@Service
public class RunRetention {

    private final Retention retention;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    RunRetention(Retention retention, AuditTrail audit, TransactionTemplate transaction) {
        this.retention = retention;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Ends what is due, and says how much. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public int run(String rule, Viewer viewer) {
        RetentionRule found = retention.rule(rule);
        int ended = retention.run(found, viewer.id());
        transaction.executeWithoutResult(status -> audit.record(
                viewer,
                "privacy.retentionRun",
                "retention",
                Ids.of("retention/" + rule),
                null,
                Map.of("rule", rule, "things", ended)));
        return ended;
    }
}
