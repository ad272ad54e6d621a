package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.evaluation.domain.EvaluatorAssignments;
import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what in evaluation. */
@Component("evaluationRules")
@Transactional(readOnly = true)
public class EvaluationRules {

    private final ApplicationDirectory applications;
    private final EvaluatorAssignments assignments;

    EvaluationRules(ApplicationDirectory applications, EvaluatorAssignments assignments) {
        this.applications = applications;
        this.assignments = assignments;
    }

    /** Staff, and the node officers whose hub and regions the application falls in, check its eligibility. */
    @Admits({Role.STAFF, Role.NODE_OFFICER})
    public boolean mayCheck(UUID applicationId, Viewer viewer) {
        return sent(applicationId)
                .filter(application -> checks(viewer, application))
                .isPresent();
    }

    /** Whether the application lies in the viewer's part of the programme. */
    static boolean checks(Viewer viewer, ApplicationSummary application) {
        return viewer.has(Role.STAFF)
                || viewer.has(Role.NODE_OFFICER)
                        && application.hubId().equals(viewer.hubId())
                        && (viewer.regions().isEmpty() || viewer.regions().contains(application.regionCode()));
    }

    /** The applicant's editors and legal representative answer what is asked. */
    @Admits(
            value = {Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.EDITOR)
    public boolean mayAnswer(UUID applicationId, Viewer viewer) {
        return own(applicationId)
                .filter(application -> viewer.mayIn(application.organisationId(), TeamRole.EDITOR))
                .isPresent();
    }

    /** The applicant's whole team reads. */
    @Admits(
            value = {Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.VIEWER)
    public boolean mayReadOwn(UUID applicationId, Viewer viewer) {
        return own(applicationId)
                .filter(application -> viewer.mayIn(application.organisationId(), TeamRole.VIEWER))
                .isPresent();
    }

    /** The manager of the application's hub assigns its evaluators. */
    @Admits(Role.HUB_MANAGER)
    public boolean mayAssign(UUID applicationId, Viewer viewer) {
        return sent(applicationId)
                .filter(application -> manages(viewer, application))
                .isPresent();
    }

    /** The manager of the hub of an assignment's application. */
    @Admits(Role.HUB_MANAGER)
    public boolean mayManage(UUID assignmentId, Viewer viewer) {
        return viewer.has(Role.HUB_MANAGER)
                && assignments
                        .findById(assignmentId)
                        .filter(assignment -> mayAssign(assignment.applicationId(), viewer))
                        .isPresent();
    }

    /** Whether the viewer manages the application's hub. */
    static boolean manages(Viewer viewer, ApplicationSummary application) {
        return viewer.has(Role.HUB_MANAGER) && application.hubId().equals(viewer.hubId());
    }

    /** The evaluator an application is assigned to: nobody else's assignment exists for an evaluator. */
    @Admits(Role.EVALUATOR)
    public boolean isEvaluatorOf(UUID assignmentId, Viewer viewer) {
        return viewer.has(Role.EVALUATOR)
                && viewer.signedIn()
                && assignments.ofEvaluator(assignmentId, viewer.id()).isPresent();
    }

    private Optional<ApplicationSummary> sent(UUID applicationId) {
        return applications.find(applicationId).filter(application -> application.state() != ApplicationState.DRAFT);
    }

    /** The same for those who applied: no seal keeps them from what is theirs. */
    private Optional<ApplicationSummary> own(UUID applicationId) {
        return applications
                .findSealedToo(applicationId)
                .filter(application -> application.state() != ApplicationState.DRAFT);
    }
}
