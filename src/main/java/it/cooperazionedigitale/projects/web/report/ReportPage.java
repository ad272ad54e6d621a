package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.projects.domain.Light;
import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress report, ready to print or to write on. */
record ReportPage(
        UUID id,
        String title,
        int number,
        String due,
        String state,
        Tone tone,
        boolean open,
        @Nullable String sentBack,
        @Nullable String sent,
        @Nullable String light,
        @Nullable String spent,
        @Nullable ReportContent content,
        List<Choice> lights) {

    static ReportPage of(ProjectView project, int number, ProjectWords words) {
        ReportView report = project.reports().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        ReportContent content = report.content();
        boolean takes = switch (project.state()) {
            case RUNNING, FINAL_REPORT_DUE, FINAL_REPORT_SUBMITTED -> true;
            default -> false;
        };
        return new ReportPage(
                project.id(),
                project.title(),
                number,
                words.due(report),
                "projects.reportState." + report.state(),
                ProjectWords.tone(report.state()),
                report.owed() && takes && project.mayWork(),
                report.state() == ReportState.SENT_BACK ? report.reason() : null,
                report.submittedAt() == null
                        ? null
                        : words.say("projects.report.sent", ItalianFormats.deadline(report.submittedAt())),
                content == null || content.light() == null ? null : "projects.light." + content.light(),
                content == null || content.spent() == null
                        ? null
                        : Euro.of(content.spent()).format(),
                content,
                Arrays.stream(Light.values())
                        .map(light -> Choice.of(light.name(), "projects.light." + light))
                        .toList());
    }
}
