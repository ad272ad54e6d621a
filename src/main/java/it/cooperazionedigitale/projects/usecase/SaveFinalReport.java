package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import it.cooperazionedigitale.projects.domain.FinalFacts;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body keeps what it has written of the final report. */
@Service
public class SaveFinalReport {

    private final Projects projects;
    private final FinalReports reports;
    private final ReportPapers papers;
    private final ReportWriting writing;
    private final AuditTrail audit;

    SaveFinalReport(
            Projects projects, FinalReports reports, ReportPapers papers, ReportWriting writing, AuditTrail audit) {
        this.projects = projects;
        this.reports = reports;
        this.papers = papers;
        this.writing = writing;
        this.audit = audit;
    }

    /** Saves what was typed, complete or not, while the final report is asked for. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public ReportOutcome save(UUID projectId, Written written, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        project.mustOweFinalReport();
        Optional<FinalReport> begun = reports.findByProjectId(projectId);
        Paper paper = papers.of(
                ReportKind.FINAL,
                project.callId(),
                begun.map(FinalReport::questionnaireId).orElse(null));
        ReportOutcome outcome = writing.write(paper, project, written, false, viewer);
        if (outcome.changed()) {
            FinalFacts facts = FinalFacts.of(paper.values(FactQuestions.SECTION));
            reports.save(FinalReport.written(begun, projectId, paper.questionnaireId(), facts));
            audit.record(viewer, "project.finalReportSaved", "project", projectId, null, Map.of());
        }
        return outcome;
    }
}
