package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff gives a handed-in score sheet back to its evaluator, with a reason; the application is in evaluation again. */
@Service
public class ReopenScoreSheet {

    private static final Set<ApplicationState> BEFORE_RANKING =
            Set.of(ApplicationState.IN_EVALUATION, ApplicationState.EVALUATED);

    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;
    private final ApplicationDirectory applications;
    private final ApplicationCourse course;
    private final AuditTrail audit;
    private final Clock clock;

    ReopenScoreSheet(
            EvaluatorAssignments assignments,
            ScoreSheets sheets,
            ApplicationDirectory applications,
            ApplicationCourse course,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.applications = applications;
        this.course = course;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reopens, before the ranking is frozen; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void reopen(UUID assignmentId, String reason, Viewer viewer) {
        EvaluatorAssignment assignment = assignments.findById(assignmentId).orElseThrow(NotFound::new);
        ApplicationSummary application =
                applications.find(assignment.applicationId()).orElseThrow(NotFound::new);
        if (!BEFORE_RANKING.contains(application.state())) {
            throw new Refusal("evaluation.refusal.rankingFrozen");
        }
        Instant now = clock.instant();
        AssignmentState from = assignment.state();
        if (!assignment.reopen(reason, now)) {
            return;
        }
        assignments.save(assignment);
        ScoreSheet sheet = sheets.findByAssignmentId(assignmentId).orElseThrow(NotFound::new);
        sheet.reopen(now);
        sheets.save(sheet);
        if (application.state() == ApplicationState.EVALUATED) {
            course.move(application.id(), ApplicationFact.EVALUATION_STARTED, reason, viewer);
        }
        audit.record(
                viewer,
                "sheet.reopened",
                "assignment",
                assignmentId,
                reason.strip(),
                Changes.of("assignmentState", from, assignment.state()).with("application", application.id()));
    }
}
