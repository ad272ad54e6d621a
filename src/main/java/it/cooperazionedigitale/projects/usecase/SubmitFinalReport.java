package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FactQuestions;
import it.cooperazionedigitale.projects.domain.FinalFacts;
import it.cooperazionedigitale.projects.domain.FinalReport;
import it.cooperazionedigitale.projects.domain.FinalReportState;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative hands in the final report. */
@Service
public class SubmitFinalReport {

    private final Projects projects;
    private final FinalReports reports;
    private final ReportSending sending;
    private final AuditTrail audit;
    private final Clock clock;

    SubmitFinalReport(Projects projects, FinalReports reports, ReportSending sending, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.reports = reports;
        this.sending = sending;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves what is on the page and hands the whole in; once handed in a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.maySignFor(#projectId, #viewer)")
    public ReportOutcome submit(UUID projectId, Written written, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        Optional<FinalReport> begun = reports.findByProjectId(projectId);
        if (begun.isPresent() && begun.get().state() == FinalReportState.SUBMITTED) {
            return ReportOutcome.saved(false).of(begun.get().id());
        }
        begun.ifPresent(FinalReport::mustBeOwed);
        project.mustOweFinalReport();
        Paper paper = sending.paper(
                ReportKind.FINAL,
                project,
                begun.map(FinalReport::questionnaireId).orElse(null));
        ReportOutcome outcome = sending.write(paper, project, written, viewer);
        Optional<FinalReport> kept = outcome.changed() ? Optional.of(kept(begun, paper, projectId)) : begun;
        if (!outcome.done()) {
            return sending.saved(outcome, "project.finalReportSaved", projectId, viewer);
        }
        sending.seal(paper, viewer);
        FinalReport report = kept.orElseThrow(NotFound::new);
        Instant now = clock.instant();
        ProjectState from = project.state();
        report.submit(project.organisationId(), now);
        project.receiveFinalReport(now);
        reports.save(report);
        projects.save(project);
        audit.record(
                viewer,
                "project.finalReportSubmitted",
                "project",
                projectId,
                null,
                Changes.of("state", from, project.state()));
        return outcome.of(report.id());
    }

    private FinalReport kept(Optional<FinalReport> begun, Paper paper, UUID projectId) {
        FinalFacts facts = FinalFacts.of(paper.values(FactQuestions.SECTION));
        return reports.save(FinalReport.written(begun, projectId, paper.questionnaireId(), facts));
    }
}
