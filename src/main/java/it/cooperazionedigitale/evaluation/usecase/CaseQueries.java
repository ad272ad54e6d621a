package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignment;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.evaluation.domain.IntegrationRequest;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one application stands in evaluation, for the pages that tell its story. */
@Service
@Transactional(readOnly = true)
public class CaseQueries {

    /** Where nothing is checked or decided any more, unless it had begun. */
    private static final Set<ApplicationState> NOTHING_TO_COME =
            EnumSet.of(ApplicationState.DRAFT, ApplicationState.WITHDRAWN, ApplicationState.EXCLUDED);

    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final EligibilityChecks checks;
    private final EvaluatorAssignments assignments;
    private final Resolutions resolutions;

    CaseQueries(
            ApplicationDirectory applications,
            CallDirectory calls,
            EligibilityChecks checks,
            EvaluatorAssignments assignments,
            Resolutions resolutions) {
        this.applications = applications;
        this.calls = calls;
        this.checks = checks;
        this.assignments = assignments;
        this.resolutions = resolutions;
    }

    /**
     * The story so far.
     *
     * @param application which
     * @param call its call
     * @param check where the formal check stands; null when not begun
     * @param checkedAt when it was decided
     * @param openIntegration number of the request that waits for an answer, 0 for none
     * @param integrationDue its term
     * @param assigned evaluators at work or done
     * @param submitted sheets handed in
     * @param decidedAt when the resolution was approved
     */
    public record Story(
            ApplicationSummary application,
            CallSummary call,
            @Nullable EligibilityState check,
            @Nullable Instant checkedAt,
            int openIntegration,
            @Nullable Instant integrationDue,
            int assigned,
            int submitted,
            @Nullable Instant decidedAt) {}

    /** The story of an application that has been sent. */
    @Unguarded("the page that shows it has already decided who may read the application")
    public Optional<Story> of(UUID applicationId) {
        return applications
                .findSealedToo(applicationId)
                .filter(application -> application.submittedAt() != null)
                .map(this::story)
                .filter(story -> story.check() != null
                        || !NOTHING_TO_COME.contains(story.application().state()));
    }

    private Story story(ApplicationSummary application) {
        Optional<EligibilityCheck> check = checks.findByApplicationId(application.id());
        Optional<IntegrationRequest> open = check.flatMap(one ->
                one.integrations().stream().filter(IntegrationRequest::isOpen).findFirst());
        List<EvaluatorAssignment> places = assignments.findByApplicationId(application.id()).stream()
                .filter(one -> one.state().counts() && one.state() != AssignmentState.PROPOSED)
                .toList();
        return new Story(
                application,
                calls.find(application.callId()).orElseThrow(NotFound::new),
                check.map(EligibilityCheck::state).orElse(null),
                check.map(EligibilityCheck::decidedAt).orElse(null),
                open.map(IntegrationRequest::number).orElse(0),
                open.map(IntegrationRequest::dueAt).orElse(null),
                places.size(),
                (int) places.stream()
                        .filter(one -> one.state() == AssignmentState.SUBMITTED)
                        .count(),
                resolutions
                        .approvedFor(application.id())
                        .map(Resolution::decidedAt)
                        .orElse(null));
    }

    /** Whether the viewer may open the formal check. */
    @Unguarded("answers only about the viewer")
    public boolean mayCheck(ApplicationSummary application, Viewer viewer) {
        return EvaluationRules.checks(viewer, application);
    }

    /** Whether the viewer may assign evaluators. */
    @Unguarded("answers only about the viewer")
    public boolean mayAssign(ApplicationSummary application, Viewer viewer) {
        return EvaluationRules.manages(viewer, application);
    }
}
