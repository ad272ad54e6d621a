package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff sends a progress report back and says what is missing. */
@Service
public class SendBackProgressReport {

    private final ProgressReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    SendBackProgressReport(ProgressReports reports, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends it back with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void sendBack(UUID reportId, String reason, Viewer viewer) {
        ProgressReport report = reports.hold(reportId).orElseThrow(NotFound::new);
        ReportState from = report.state();
        if (report.sendBack(reason, clock.instant())) {
            reports.save(report);
            audit.record(
                    viewer,
                    "project.reportSentBack",
                    "project",
                    report.projectId(),
                    reason,
                    Changes.of("reportState", from, report.state()).with("number", report.number()));
        }
    }
}
