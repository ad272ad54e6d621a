package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps an application took, from the audit trail. */
@Service
@Transactional(readOnly = true)
@Unguarded("called for applications that were found for the viewer before")
public class HistoryQueries {

    private final AuditTrail audit;

    HistoryQueries(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * One step.
     *
     * @param at when
     * @param to the state it led to
     * @param reason why, where a reason was given
     * @param who who did it
     */
    public record Step(
            Instant at, ApplicationState to, @Nullable String reason, String who) {}

    /** The application's changes of state, oldest first. */
    public List<Step> of(UUID application) {
        return audit.of(application).stream()
                .filter(line -> line.facts().get("to") instanceof String)
                .map(HistoryQueries::step)
                .toList();
    }

    private static Step step(AuditLine line) {
        return new Step(
                line.at(),
                ApplicationState.valueOf(String.valueOf(line.facts().get("to"))),
                line.reason(),
                line.actorName());
    }
}
