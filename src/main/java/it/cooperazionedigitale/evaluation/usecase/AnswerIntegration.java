package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant answers what the node asked. */
@Service
public class AnswerIntegration {

    private final ApplicationCourse course;
    private final EligibilityChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerIntegration(ApplicationCourse course, EligibilityChecks checks, AuditTrail audit, Clock clock) {
        this.course = course;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers, also late while nobody has decided; the same answer twice changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.mayAnswer(#applicationId, #viewer)")
    public void answer(UUID applicationId, int number, String text, Viewer viewer) {
        EligibilityCheck check = checks.findByApplicationId(applicationId).orElseThrow(NotFound::new);
        check.integration(number).orElseThrow(NotFound::new);
        EligibilityState from = check.state();
        if (check.answer(number, text.strip(), viewer.id(), clock.instant())) {
            checks.save(check);
            course.move(applicationId, ApplicationFact.INTEGRATION_ANSWERED, null, viewer);
            audit.record(
                    viewer,
                    "integration.answered",
                    "application",
                    applicationId,
                    null,
                    Changes.of("eligibilityState", from, check.state()).with("number", number));
        }
    }
}
