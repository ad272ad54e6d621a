package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A node officer asks the applicant to add something, by a term. */
@Service
public class RequestIntegration {

    private static final int END_OF_DAY = 18;

    private final ApplicationCourse course;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final EligibilityChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    RequestIntegration(
            ApplicationCourse course,
            ApplicationDirectory applications,
            CallDirectory calls,
            EligibilityChecks checks,
            AuditTrail audit,
            Clock clock) {
        this.course = course;
        this.applications = applications;
        this.calls = calls;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param reason why it is needed
     * @param wanted what is asked, in words the applicant understands
     * @return the request's number in the case
     */
    @Transactional
    @PreAuthorize("@evaluationRules.mayCheck(#applicationId, #viewer)")
    public int request(UUID applicationId, String reason, String wanted, Viewer viewer) {
        EligibilityCheck check = checks.findByApplicationId(applicationId)
                .orElseThrow(() -> new Refusal("evaluation.refusal.checkNotStarted"));
        ApplicationSummary application = applications.find(applicationId).orElseThrow(NotFound::new);
        int days = calls.find(application.callId())
                .orElseThrow(NotFound::new)
                .rules()
                .integrationDays();
        Instant now = clock.instant();
        Instant dueAt = ItalianFormats.at(ItalianFormats.dayOf(now).plusDays(Math.max(1, days)), END_OF_DAY);
        EligibilityState from = check.state();
        int number = check.request(reason.strip(), wanted.strip(), dueAt, viewer.id(), now);
        checks.save(check);
        course.move(applicationId, ApplicationFact.INTEGRATION_REQUESTED, reason.strip(), viewer);
        audit.record(
                viewer,
                "integration.requested",
                "application",
                applicationId,
                reason.strip(),
                Changes.of("eligibilityState", from, check.state())
                        .with("number", number)
                        .with("dueAt", dueAt));
        return number;
    }
}
