package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A node officer begins the formal check of an application, once its call has closed or as they come. */
@Service
public class StartEligibilityCheck {

    private final ApplicationDirectory applications;
    private final ApplicationCourse course;
    private final CallDirectory calls;
    private final EligibilityChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    StartEligibilityCheck(
            ApplicationDirectory applications,
            ApplicationCourse course,
            CallDirectory calls,
            EligibilityChecks checks,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.course = course;
        this.calls = calls;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.mayCheck(#applicationId, #viewer)")
    public UUID start(UUID applicationId, Viewer viewer) {
        Optional<EligibilityCheck> begun = checks.findByApplicationId(applicationId);
        if (begun.isPresent()) {
            return begun.get().id();
        }
        ApplicationSummary application = applications.find(applicationId).orElseThrow(NotFound::new);
        Impartial.require(viewer, application.bodies());
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        if (!call.takesChecks()) {
            throw new Refusal("evaluation.refusal.callNotClosed", ItalianFormats.deadline(call.closesAt()));
        }
        course.move(applicationId, ApplicationFact.ELIGIBILITY_STARTED, null, viewer);
        EligibilityCheck check = checks.save(EligibilityCheck.start(
                applicationId, call.id(), application.organisationId(), viewer.id(), clock.instant()));
        audit.record(viewer, "eligibility.started", "application", applicationId, null, Map.of());
        return check.id();
    }
}
