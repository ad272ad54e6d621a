package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import it.cooperazionedigitale.projects.domain.ProgressFacts;
import it.cooperazionedigitale.projects.domain.ProgressReport;
import it.cooperazionedigitale.projects.domain.ProgressReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
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
    private final ReportPapers papers;
    private final ReportWriting writing;
    private final AuditTrail audit;

    SaveProgressReport(
            Projects projects, ProgressReports reports, ReportPapers papers, ReportWriting writing, AuditTrail audit) {
        this.projects = projects;
        this.reports = reports;
        this.papers = papers;
        this.writing = writing;
        this.audit = audit;
    }

    /** Saves what was typed, complete or not, unless something has to be mended or a colleague saved since. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public ReportOutcome save(UUID projectId, int number, Written written, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        project.mustTakeReports();
        ProgressReport report =
                reports.findByProjectIdAndNumber(projectId, number).orElseThrow(NotFound::new);
        report.mustBeOwed();
        Paper paper = papers.of(ReportKind.PROGRESS, project.callId(), report.questionnaireId());
        ReportOutcome outcome = writing.write(paper, project, written, false, viewer);
        if (outcome.changed()) {
            report.save(paper.questionnaireId(), ProgressFacts.of(paper.values(FactQuestions.SECTION)));
            reports.save(report);
            audit.record(viewer, "project.reportSaved", "project", projectId, null, Map.of("number", number));
        }
        return outcome;
    }
}
