package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff accepts a progress report. */
@Service
public class AcceptProgressReport {

    private final ProjectParties parties;
    private final ProgressReports reports;
    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    AcceptProgressReport(
            ProjectParties parties, ProgressReports reports, Projects projects, AuditTrail audit, Clock clock) {
        this.parties = parties;
        this.reports = reports;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accepts it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void accept(UUID reportId, Viewer viewer) {
        ProgressReport report = reports.hold(reportId).orElseThrow(NotFound::new);
        Impartial.require(
                viewer, parties.of(projects.findById(report.projectId()).orElseThrow(NotFound::new)));
        ReportState from = report.state();
        if (report.accept(clock.instant())) {
            reports.save(report);
            audit.record(
                    viewer,
                    "project.reportAccepted",
                    "project",
                    report.projectId(),
                    null,
                    Changes.of("reportState", from, report.state()).with("number", report.number()));
        }
    }
}
