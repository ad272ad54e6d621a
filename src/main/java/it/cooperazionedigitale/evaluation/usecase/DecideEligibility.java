package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A node officer says whether an application may be scored. */
@Service
public class DecideEligibility {

    private final ApplicationDirectory applications;
    private final ApplicationCourse course;
    private final EligibilityChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    DecideEligibility(
            ApplicationDirectory applications,
            ApplicationCourse course,
            EligibilityChecks checks,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.course = course;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the officer found.
     *
     * @param eligible the decision
     * @param points the points that hold; all of them are needed to be eligible
     * @param reason why not; obligatory when not eligible
     */
    public record Finding(boolean eligible, Set<CheckPoint> points, String reason) {

        /** All points hold. */
        public static Finding allWell() {
            return new Finding(true, EnumSet.allOf(CheckPoint.class), "");
        }

        /** Turned down for a reason. */
        public static Finding not(Set<CheckPoint> points, String reason) {
            return new Finding(false, points, reason);
        }
    }

    /** Decides; the same decision twice changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.mayCheck(#applicationId, #viewer)")
    public void decide(UUID applicationId, Finding finding, Viewer viewer) {
        EligibilityCheck check = checks.findByApplicationId(applicationId)
                .orElseThrow(() -> new Refusal("evaluation.refusal.checkNotStarted"));
        Impartial.require(viewer, applications.bodiesOf(Set.of(applicationId)));
        Instant now = clock.instant();
        EligibilityState from = check.state();
        boolean changed = finding.eligible()
                ? check.findEligible(finding.points(), viewer.id(), now)
                : check.findNotEligible(finding.points(), finding.reason(), viewer.id(), now);
        if (changed) {
            checks.save(check);
            ApplicationFact fact =
                    finding.eligible() ? ApplicationFact.FOUND_ELIGIBLE : ApplicationFact.FOUND_NOT_ELIGIBLE;
            course.move(applicationId, fact, check.reason(), viewer);
            audit.record(
                    viewer,
                    "eligibility.decided",
                    "application",
                    applicationId,
                    check.reason(),
                    Changes.of("eligibilityState", from, check.state()));
        }
    }
}
