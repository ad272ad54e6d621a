package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.calls.Payment;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How projects are put into words, the same on every page. */
@Component
public class ProjectWords {

    /** Acts that are only somebody's writing, of no interest in a history. */
    private static final Set<String> SILENT = Set.of("project.reportSaved", "project.finalReportSaved");

    private static final Set<String> STOPPING =
            Set.of("project.suspended", "project.waived", "project.revoked", "project.transformerDeclined");

    private final MessageSource messages;

    ProjectWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence of the bundles, in the reader's language. */
    public String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** A sentence of the bundles, or the text itself where it is none of their keys. */
    public String orText(String keyOrText) {
        return Objects.requireNonNull(messages.getMessage(keyOrText, null, keyOrText, LocaleContextHolder.getLocale()));
    }

    /** The tint of a project's state. */
    public static Tone tone(ProjectState state) {
        return switch (state) {
            case TO_START, FINAL_REPORT_DUE -> Tone.TODO;
            case RUNNING, FINAL_REPORT_SUBMITTED -> Tone.DOING;
            case VERIFIED, CLOSED -> Tone.OK;
            case SUSPENDED, WAIVED, REVOKED -> Tone.STOP;
        };
    }

    /** The tint of a report's state. */
    public static Tone tone(ReportState state) {
        return switch (state) {
            case PLANNED -> Tone.TODO;
            case SUBMITTED -> Tone.DOING;
            case SENT_BACK -> Tone.STOP;
            case ACCEPTED -> Tone.OK;
        };
    }

    /** When a report is due, in words. */
    public String due(ReportView report) {
        return report.dueOn() != null
                ? say("projects.report.due", ItalianFormats.day(report.dueOn()))
                : say("projects.report.dueAfter", report.afterMonths());
    }

    /** The facts everybody who sees the project reads first. */
    public List<SummaryRow> facts(ProjectView project) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.fixed("projects.fact.body", project.organisationName() + ", " + project.regionName()));
        rows.add(SummaryRow.fixed(
                "projects.fact.granted",
                project.settled() && !project.granted().equals(project.awarded())
                        ? say(
                                "projects.fact.cut",
                                project.granted().format(),
                                project.awarded().format())
                        : project.granted().format()));
        if (!project.payments().isEmpty()) {
            rows.add(SummaryRow.fixed("projects.fact.payments", String.join("\n", payments(project.payments()))));
        }
        rows.add(SummaryRow.fixed("projects.fact.cost", project.plannedCost().format()));
        rows.add(SummaryRow.fixed("projects.fact.firm", firm(project)));
        rows.add(SummaryRow.fixed("projects.fact.time", time(project)));
        rows.add(SummaryRow.fixed("projects.fact.people", ItalianFormats.number(project.people())));
        return rows;
    }

    /** How a contribution is paid, a line for each payment. */
    public List<String> payments(List<Payment> payments) {
        return payments.stream()
                .map(one -> say(
                        "projects.payment",
                        one.amount().format(),
                        one.due().percent(),
                        say(one.when(), one.due().report())))
                .toList();
    }

    private String firm(ProjectView project) {
        ProjectView.Firm firm = project.firm();
        if (firm == null) {
            return say("projects.firm.none");
        }
        return firm.state() == EngagementState.CONFIRMED
                ? firm.name()
                : say("projects.firm." + firm.state(), firm.name());
    }

    private String time(ProjectView project) {
        return project.startedOn() != null && project.endsOn() != null
                ? say(
                        "projects.time.running",
                        ItalianFormats.day(project.startedOn()),
                        ItalianFormats.day(project.endsOn()))
                : say("projects.time.toStart", project.months());
    }

    /** What happened so far; persons are named to the programme only. */
    public List<TimelineStep> history(ProjectView project, boolean named) {
        return project.history().stream()
                .filter(line -> !SILENT.contains(line.act()))
                .map(line -> new TimelineStep(
                        "projects.history." + line.act(),
                        ItalianFormats.moment(line.at()) + (named ? " · " + line.actorName() : ""),
                        line.reason(),
                        STOPPING.contains(line.act()) ? TimelineStep.State.STOPPED : TimelineStep.State.DONE))
                .toList();
    }
}
