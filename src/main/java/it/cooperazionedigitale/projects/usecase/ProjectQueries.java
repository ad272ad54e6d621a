package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.Payment;
import it.cooperazionedigitale.projects.ProjectMoved;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.Watch;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects to read: a body's own, those a firm was asked to do, those the programme watches over. */
@Service
@Transactional(readOnly = true)
@Unguarded("scoped by the viewer in each query")
public class ProjectQueries {

    private static final int MOST = 100;

    private final Projects projects;
    private final ProgressReports reports;
    private final FinalReports finalReports;
    private final AuditTrail audit;
    private final LettersToCome letters;
    private final CallDirectory calls;

    ProjectQueries(
            Projects projects,
            ProgressReports reports,
            FinalReports finalReports,
            AuditTrail audit,
            LettersToCome letters,
            CallDirectory calls) {
        this.projects = projects;
        this.reports = reports;
        this.finalReports = finalReports;
        this.audit = audit;
        this.letters = letters;
        this.calls = calls;
    }

    /** The projects of the viewer's body, newest first. */
    public List<ProjectRow> own(Viewer viewer) {
        UUID body = viewer.organisationId();
        return body == null || !viewer.has(Role.APPLICANT)
                ? List.of()
                : projects.findByOrganisationIdOrderByMadeAtDesc(body).stream()
                        .map(ProjectRow::of)
                        .toList();
    }

    /** A project of the viewer's body. */
    public ProjectView own(UUID projectId, Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null || !viewer.has(Role.APPLICANT)) {
            throw new NotFound();
        }
        return projects.findByIdAndOrganisationId(projectId, body)
                .map(project -> whole(project, LettersToCome.Readers.NONE, viewer))
                .orElseThrow(NotFound::new);
    }

    /** The projects the viewer's firm was asked to do, the latest first. */
    public List<ProjectRow> asked(Viewer viewer) {
        UUID firm = viewer.organisationId();
        return firm == null || !viewer.has(Role.TRANSFORMER)
                ? List.of()
                : projects.allAskedOf(firm, Limit.of(MOST)).stream()
                        .map(ProjectRow::of)
                        .toList();
    }

    /** A project the viewer's firm was asked to do. */
    public ProjectView asked(UUID projectId, Viewer viewer) {
        UUID firm = viewer.organisationId();
        if (firm == null || !viewer.has(Role.TRANSFORMER)) {
            throw new NotFound();
        }
        return projects.askedOf(projectId, firm)
                .map(project -> whole(project, LettersToCome.Readers.NONE, viewer))
                .orElseThrow(NotFound::new);
    }

    /** A page of the projects the viewer watches over, by protocol number after the given one. */
    public List<ProjectRow> watched(Set<ProjectState> states, String after, int limit, Viewer viewer) {
        return projects.page(Watch.of(viewer), states, after, Limit.of(limit)).stream()
                .map(ProjectRow::of)
                .toList();
    }

    /** A project the viewer watches over. */
    public ProjectView watched(UUID projectId, Viewer viewer) {
        return projects.watched(projectId, Watch.of(viewer))
                .map(project -> whole(project, told(project, viewer), viewer))
                .orElseThrow(NotFound::new);
    }

    /** The project of a progress report the viewer watches over. */
    public ProjectView ofReport(UUID reportId, Viewer viewer) {
        UUID projectId = reports.findById(reportId).orElseThrow(NotFound::new).projectId();
        return projects.watched(projectId, Watch.of(viewer))
                .map(project -> whole(project, LettersToCome.Readers.NONE, viewer))
                .orElseThrow(NotFound::new);
    }

    /** Who is written to when the programme suspends it, verifies, closes or takes back: the same people each time. */
    private LettersToCome.Readers told(Project project, Viewer viewer) {
        return viewer.hasAny(Role.STAFF, Role.BOARD)
                ? letters.of(List.of(new ProjectMoved(
                        project.id(),
                        project.callId(),
                        project.organisationId(),
                        project.state(),
                        ProjectState.SUSPENDED,
                        Instant.EPOCH)))
                : LettersToCome.Readers.NONE;
    }

    private ProjectView whole(Project project, LettersToCome.Readers told, Viewer viewer) {
        return ProjectView.of(
                project,
                payments(project),
                reports.findByProjectIdOrderByNumber(project.id()).stream()
                        .map(ReportView::of)
                        .toList(),
                finalReports
                        .findByProjectId(project.id())
                        .map(FinalReportView::of)
                        .orElse(null),
                audit.of(project.id()),
                told,
                viewer);
    }

    /** What was waived or taken back is not paid. */
    private List<Payment> payments(Project project) {
        Euro contribution = project.grant().due();
        return project.state() == ProjectState.WAIVED
                        || project.state() == ProjectState.REVOKED
                        || !contribution.isPositive()
                ? List.of()
                : calls.find(project.callId())
                        .map(call -> Payment.of(
                                project.grant().awarded(),
                                contribution,
                                call.rules().instalments()))
                        .orElse(List.of());
    }
}
