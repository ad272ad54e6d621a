package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body keeps what it has written of the final report. */
@Service
public class SaveFinalReport {

    private final Projects projects;
    private final FinalReports reports;
    private final AuditTrail audit;

    SaveFinalReport(Projects projects, FinalReports reports, AuditTrail audit) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
    }

    /** Saves the draft, complete or not, while the final report is asked for. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public void save(UUID projectId, FinalContent draft, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        project.mustOweFinalReport();
        FinalReport report = reports.findByProjectId(projectId).orElseGet(() -> FinalReport.draft(projectId, draft));
        report.save(draft);
        reports.save(report);
        audit.record(viewer, "project.finalReportSaved", "project", projectId, null, Map.of());
    }
}
