package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.evaluation.ScoreSheetSubmitted;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.evaluation.domain.Scoring;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluator hands in the score sheet; the last one that is needed makes the application evaluated. */
@Service
public class SubmitScoreSheet {

    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;
    private final CallDirectory calls;
    private final ApplicationCourse course;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitScoreSheet(
            EvaluatorAssignments assignments,
            ScoreSheets sheets,
            CallDirectory calls,
            ApplicationCourse course,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.calls = calls;
        this.course = course;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands in; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@evaluationRules.isEvaluatorOf(#assignmentId, #viewer)")
    public void submit(UUID assignmentId, Viewer viewer) {
        UUID applicationId = assignments
                .ofEvaluator(assignmentId, viewer.id())
                .orElseThrow(NotFound::new)
                .applicationId();
        List<EvaluatorAssignment> all = assignments.holdAllOf(applicationId);
        EvaluatorAssignment assignment = all.stream()
                .filter(one -> one.id().equals(assignmentId))
                .findFirst()
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        AssignmentState from = assignment.state();
        if (!assignment.submit(now)) {
            return;
        }
        CallRules rules =
                calls.find(assignment.callId()).orElseThrow(NotFound::new).rules();
        ScoreSheet sheet = sheets.findByAssignmentId(assignmentId).orElseThrow(NotFound::new);
        sheet.submit(rules.criteria(), now);
        sheets.save(sheet);
        assignments.save(assignment);
        audit.record(
                viewer,
                "sheet.submitted",
                "assignment",
                assignmentId,
                null,
                Changes.of("assignmentState", from, assignment.state())
                        .with("application", applicationId)
                        .with("total", String.valueOf(sheet.total())));
        events.publishEvent(new ScoreSheetSubmitted(assignmentId, applicationId, viewer.id(), now));
        if (isComplete(applicationId, all, rules)) {
            course.move(applicationId, ApplicationFact.EVALUATED, null, viewer);
        }
    }

    private boolean isComplete(UUID applicationId, List<EvaluatorAssignment> all, CallRules rules) {
        List<BigDecimal> totals = sheets.submittedFor(applicationId).stream()
                .map(ScoreSheet::total)
                .filter(Objects::nonNull)
                .toList();
        return totals.size() >= Scoring.needed(totals, rules.evaluators(), rules.divergence())
                && all.stream().noneMatch(assignment -> assignment.state().isWork());
    }
}
