package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalFacts;
import it.cooperazionedigitale.projects.domain.FinalGrant;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.FinalReportView;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project as the programme sees it, ready to print. */
record WatchedProjectPage(
        UUID id,
        UUID applicationId,
        String title,
        String code,
        String state,
        Tone tone,
        May may,
        @Nullable String toCheck,
        @Nullable TaskRow check,
        @Nullable String arithmetic,
        @Nullable String revocation,
        List<SummaryRow> facts,
        List<TaskRow> reports,
        List<ReportWords.Block> finalReport,
        @Nullable String sentAs,
        List<TimelineStep> history,
        LettersToCome.Readers letters) {

    /** What the viewer may do now. */
    record May(
            boolean verify,
            boolean sendBack,
            boolean close,
            boolean open,
            boolean suspend,
            boolean resume,
            boolean propose,
            boolean decide) {}

    static WatchedProjectPage of(
            ProjectView project, @Nullable ReportPaper last, Viewer viewer, ProjectWords words, ReportWords said) {
        boolean unsettled = project.reports().stream()
                .anyMatch(report -> report.state() == ReportState.SUBMITTED || report.state() == ReportState.SENT_BACK);
        boolean sent = project.state() == ProjectState.FINAL_REPORT_SUBMITTED;
        ProjectView.Revocation revocation = project.revocation();
        FinalReportView report = project.finalReport();
        return new WatchedProjectPage(
                project.id(),
                project.applicationId(),
                project.title(),
                project.code(),
                "projects.state." + project.state(),
                ProjectWords.tone(project.state()),
                may(project, unsettled, viewer),
                sent && unsettled ? words.say("projects.watched.toCheck") : null,
                sent ? firstToCheck(project, words) : null,
                report == null || project.state() == ProjectState.FINAL_REPORT_DUE
                        ? null
                        : arithmetic(project, report.facts(), words),
                revocation == null || project.state() == ProjectState.REVOKED
                        ? null
                        : words.say(
                                "projects.watched.revocation",
                                ItalianFormats.deadline(revocation.at()),
                                revocation.reason()),
                words.facts(project),
                project.reports().stream().map(line -> row(line, words)).toList(),
                last == null ? List.of() : said.read(last),
                last == null ? null : said.sentAs(last),
                words.history(project, true),
                project.letters());
    }

    private static @Nullable TaskRow firstToCheck(ProjectView project, ProjectWords words) {
        return project.reports().stream()
                .filter(report -> report.state() == ReportState.SUBMITTED)
                .findFirst()
                .map(report -> row(report, words))
                .orElse(null);
    }

    private static May may(ProjectView project, boolean unsettled, Viewer viewer) {
        boolean staff = viewer.has(Role.STAFF);
        ProjectState state = project.state();
        boolean alive = state == ProjectState.TO_START
                || state == ProjectState.RUNNING
                || state == ProjectState.FINAL_REPORT_DUE;
        boolean over = state == ProjectState.CLOSED || state == ProjectState.WAIVED || state == ProjectState.REVOKED;
        boolean sent = state == ProjectState.FINAL_REPORT_SUBMITTED;
        return new May(
                staff && sent && !unsettled,
                staff && sent,
                staff && state == ProjectState.VERIFIED,
                staff && state == ProjectState.RUNNING,
                staff && alive,
                staff && state == ProjectState.SUSPENDED,
                staff && !over && project.revocation() == null,
                viewer.has(Role.BOARD) && !over && project.revocation() != null);
    }

    private static @Nullable String arithmetic(ProjectView project, FinalFacts facts, ProjectWords words) {
        if (facts.spent() == null) {
            return null;
        }
        Euro spent = Euro.of(facts.spent());
        Euro due = FinalGrant.of(project.awarded(), project.plannedCost(), spent);
        return words.say(
                due.equals(project.awarded()) ? "projects.watched.whole" : "projects.watched.cut",
                spent.format(),
                project.plannedCost().format(),
                project.awarded().format(),
                due.format());
    }

    private static TaskRow row(ReportView report, ProjectWords words) {
        return new TaskRow(
                report.submittedAt() != null ? "/gestione/rapporti/" + report.id() : null,
                words.say("projects.report.title", report.number()),
                "projects.reportState." + report.state(),
                report.state() == ReportState.ACCEPTED ? null : ProjectWords.tone(report.state()),
                report.submittedAt() != null
                        ? words.say("projects.report.sent", ItalianFormats.weekday(report.submittedAt()))
                        : words.due(report));
    }
}
