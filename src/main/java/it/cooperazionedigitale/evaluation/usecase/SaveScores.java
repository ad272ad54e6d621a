package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An evaluator keeps a draft of the score sheet. */
@Service
public class SaveScores {

    private static final Set<ApplicationState> SCORING =
            Set.of(ApplicationState.IN_EVALUATION, ApplicationState.EVALUATED);

    private final EvaluatorAssignments assignments;
    private final ScoreSheets sheets;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AuditTrail audit;
    private final Clock clock;

    SaveScores(
            EvaluatorAssignments assignments,
            ScoreSheets sheets,
            ApplicationDirectory applications,
            CallDirectory calls,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.applications = applications;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param marks score and comment by criterion code; criteria not named stay as they are
     * @param privateNote for the commission only
     * @param base the version of the sheet that was on the screen, null when that does not matter
     */
    public record Draft(
            Map<String, Mark> marks,
            String privateNote,
            @Nullable Long base) {}

    /** Keeps the draft; refused when somebody changed the sheet since it was on the screen. */
    @Transactional
    @PreAuthorize("@evaluationRules.isEvaluatorOf(#assignmentId, #viewer)")
    public void save(UUID assignmentId, Draft draft, Viewer viewer) {
        EvaluatorAssignment assignment =
                assignments.ofEvaluator(assignmentId, viewer.id()).orElseThrow(NotFound::new);
        assignment.requireWritable();
        applications
                .find(assignment.applicationId())
                .filter(application -> SCORING.contains(application.state()))
                .orElseThrow(() -> new Refusal("evaluation.refusal.applicationLeft"));
        ScoreSheet sheet = sheets.findByAssignmentId(assignmentId).orElseThrow(NotFound::new);
        CallRules rules =
                calls.find(assignment.callId()).orElseThrow(NotFound::new).rules();
        sheet.save(draft.marks(), draft.privateNote(), draft.base(), rules.criteria(), clock.instant());
        sheets.save(sheet);
        audit.record(
                viewer,
                "sheet.saved",
                "assignment",
                assignmentId,
                null,
                Map.of("criteria", draft.marks().keySet().stream().sorted().toList()));
    }
}
