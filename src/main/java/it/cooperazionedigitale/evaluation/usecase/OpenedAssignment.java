package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallCourse;
import it.cooperazionedigitale.evaluation.EvaluatorAssigned;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when an assignment begins to hold: the call and the application are in evaluation, the evaluator hears of it. */
@Component
class OpenedAssignment {

    private final EvaluatorAssignments assignments;
    private final CallCourse calls;
    private final ApplicationCourse applications;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    OpenedAssignment(
            EvaluatorAssignments assignments,
            CallCourse calls,
            ApplicationCourse applications,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.assignments = assignments;
        this.calls = calls;
        this.applications = applications;
        this.events = events;
        this.audit = audit;
    }

    /** Confirms the assignment; a second time changes nothing. */
    boolean confirm(EvaluatorAssignment assignment, Viewer viewer, Instant now) {
        AssignmentState from = assignment.state();
        if (!assignment.confirm(now)) {
            return false;
        }
        assignments.save(assignment);
        calls.startEvaluation(assignment.callId(), viewer);
        applications.move(assignment.applicationId(), ApplicationFact.EVALUATION_STARTED, null, viewer);
        events.publishEvent(
                new EvaluatorAssigned(assignment.id(), assignment.applicationId(), assignment.evaluatorId(), now));
        audit.record(
                viewer,
                "assignment.confirmed",
                "assignment",
                assignment.id(),
                null,
                Changes.of("assignmentState", from, assignment.state())
                        .with("application", assignment.applicationId())
                        .with("evaluator", assignment.evaluatorId()));
        return true;
    }
}
