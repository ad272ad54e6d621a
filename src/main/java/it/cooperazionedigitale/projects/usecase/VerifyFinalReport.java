package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff finds the final report right: people reached and the contribution due are settled. */
@Service
public class VerifyFinalReport {

    private static final List<ReportState> UNSETTLED = List.of(ReportState.SUBMITTED, ReportState.SENT_BACK);

    private final ProjectParties parties;
    private final Projects projects;
    private final FinalReports finalReports;
    private final ProgressReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    VerifyFinalReport(
            ProjectParties parties,
            Projects projects,
            FinalReports finalReports,
            ProgressReports reports,
            AuditTrail audit,
            Clock clock) {
        this.parties = parties;
        this.projects = projects;
        this.finalReports = finalReports;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Verifies; where less was spent than planned the contribution is cut in proportion. A second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void verify(UUID projectId, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        Impartial.require(viewer, parties.of(project));
        FinalReport report = finalReports
                .findByProjectId(projectId)
                .orElseThrow(() -> new Refusal("projects.refusal.state." + project.state()));
        Instant now = clock.instant();
        if (!report.verify(now)) {
            return;
        }
        ProjectState from = project.state();
        Euro due = project.grant().due();
        project.settle(report.facts(), reports.existsByProjectIdAndStateIn(projectId, UNSETTLED), now);
        finalReports.save(report);
        projects.save(project);
        audit.record(
                viewer,
                "project.verified",
                "project",
                projectId,
                null,
                Changes.of("state", from, project.state())
                        .and("granted", due, project.grant().due())
                        .with("awarded", project.grant().awarded())
                        .with("people", project.grant().people()));
    }
}
