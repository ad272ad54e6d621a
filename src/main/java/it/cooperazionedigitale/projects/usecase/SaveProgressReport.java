package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body keeps what it has written of a progress report. */
@Service
public class SaveProgressReport {

    private final Projects projects;
    private final ProgressReports reports;
    private final AuditTrail audit;

    SaveProgressReport(Projects projects, ProgressReports reports, AuditTrail audit) {
        this.projects = projects;
        this.reports = reports;
        this.audit = audit;
    }

    /** Saves the draft, complete or not. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public void save(UUID projectId, int number, ReportContent draft, Viewer viewer) {
        projects.hold(projectId).orElseThrow(NotFound::new).mustTakeReports();
        ProgressReport report =
                reports.findByProjectIdAndNumber(projectId, number).orElseThrow(NotFound::new);
        report.save(draft);
        reports.save(report);
        audit.record(viewer, "project.reportSaved", "project", projectId, null, Map.of("number", number));
    }
}
