package it.cooperazionedigitale.projects.web.home;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project's home, ready to print. */
record ProjectHomePage(
        UUID id,
        String title,
        String code,
        String state,
        Tone tone,
        Next next,
        @Nullable String firmNotice,
        boolean mayChoose,
        boolean mayWaive,
        List<SummaryRow> facts,
        List<TaskRow> reports,
        List<TimelineStep> history) {

    /**
     * The one thing to do now.
     *
     * @param title in a few words
     * @param text in a sentence
     * @param href where, if anything is to be done
     * @param label the button
     * @param post whether the button acts rather than leads
     */
    record Next(
            String title,
            String text,
            @Nullable String href,
            @Nullable String label,
            boolean post) {}

    static ProjectHomePage of(ProjectView project, ProjectWords words) {
        boolean early = project.state() == ProjectState.TO_START || project.state() == ProjectState.RUNNING;
        ProjectView.Firm firm = project.firm();
        boolean confirmed = firm != null && firm.state() == EngagementState.CONFIRMED;
        return new ProjectHomePage(
                project.id(),
                project.title(),
                project.code(),
                "projects.stateForBody." + project.state(),
                ProjectWords.tone(project.state()),
                next(project, words),
                early && !confirmed && !needsFirm(project) ? firmNotice(firm, words) : null,
                early && !confirmed && project.mayWork(),
                project.maySign()
                        && (early
                                || project.state() == ProjectState.FINAL_REPORT_DUE
                                || project.state() == ProjectState.SUSPENDED),
                words.facts(project),
                reports(project, words),
                words.history(project, false));
    }

    /** Before the work begins somebody has to be found to do it. */
    private static boolean needsFirm(ProjectView project) {
        ProjectView.Firm firm = project.firm();
        return project.state() == ProjectState.TO_START
                && project.mayWork()
                && (firm == null || firm.state() == EngagementState.DECLINED);
    }

    private static String firmNotice(ProjectView.@Nullable Firm firm, ProjectWords words) {
        if (firm == null) {
            return words.say("projects.home.firm.none");
        }
        return firm.state() == EngagementState.DECLINED
                ? words.say("projects.home.firm.DECLINED", firm.name(), firm.reason() == null ? "" : firm.reason())
                : words.say("projects.home.firm.PROPOSED", firm.name());
    }

    private static Next next(ProjectView project, ProjectWords words) {
        String base = "/coop/progetti/" + project.id();
        String key = "projects.next." + project.state();
        return switch (project.state()) {
            case TO_START ->
                needsFirm(project)
                        ? new Next(
                                words.say("projects.home.firm"),
                                firmNotice(project.firm(), words),
                                base + "/trasformatrice",
                                words.say("projects.home.choose"),
                                false)
                        : step(project.mayWork(), words, key, base + "/avvio", false);
            case RUNNING ->
                project.reports().stream()
                        .filter(ReportView::owed)
                        .findFirst()
                        .map(report -> new Next(
                                words.say("projects.next.report.title", report.number()),
                                report.state() == ReportState.SENT_BACK
                                        ? words.say("projects.next.report.sentBack", reason(report))
                                        : words.due(report),
                                project.mayWork() ? base + "/avanzamenti/" + report.number() : null,
                                words.say("projects.next.report.label"),
                                false))
                        .orElseGet(() -> step(project.mayWork(), words, key, base + "/conclusione", true));
            case FINAL_REPORT_DUE -> step(project.mayWork(), words, key, base + "/relazione-finale", false);
            case FINAL_REPORT_SUBMITTED, VERIFIED, CLOSED, SUSPENDED, WAIVED, REVOKED ->
                new Next(words.say(key + ".title"), words.say(key + ".text"), null, null, false);
        };
    }

    private static String reason(ReportView report) {
        return report.reason() == null ? "" : report.reason();
    }

    private static Next step(boolean may, ProjectWords words, String key, String href, boolean post) {
        return new Next(
                words.say(key + ".title"),
                words.say(key + ".text"),
                may ? href : null,
                may ? words.say(key + ".label") : null,
                post);
    }

    private static List<TaskRow> reports(ProjectView project, ProjectWords words) {
        String base = "/coop/progetti/" + project.id();
        boolean begun = project.startedOn() != null;
        List<TaskRow> rows = new ArrayList<>();
        for (ReportView report : project.reports()) {
            rows.add(new TaskRow(
                    begun ? base + "/avanzamenti/" + report.number() : null,
                    words.say("projects.report.title", report.number()),
                    "projects.reportState." + report.state(),
                    report.state() == ReportState.ACCEPTED ? null : ProjectWords.tone(report.state()),
                    report.submittedAt() != null && !report.owed()
                            ? words.say("projects.report.sent", ItalianFormats.weekday(report.submittedAt()))
                            : words.due(report)));
        }
        boolean due = project.state() == ProjectState.FINAL_REPORT_DUE;
        rows.add(new TaskRow(
                due || project.finalReport() != null ? base + "/relazione-finale" : null,
                words.say("projects.final.title"),
                due ? "projects.finalState.due" : project.finalReport() == null ? "projects.finalState.later" : null,
                due ? Tone.TODO : null,
                project.endsOn() == null || project.finalReport() != null
                        ? null
                        : words.say("projects.final.by", ItalianFormats.day(project.endsOn()))));
        return rows;
    }
}
