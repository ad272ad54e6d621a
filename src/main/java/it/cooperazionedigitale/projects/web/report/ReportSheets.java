package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalReportState;
import it.cooperazionedigitale.projects.domain.ReportState;
import it.cooperazionedigitale.projects.usecase.FinalReportView;
import it.cooperazionedigitale.projects.usecase.MissingAnswer;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.ReportQueries;
import it.cooperazionedigitale.projects.usecase.ReportView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a report of the viewer's own project together, with what is saved and what is asked. */
@Component
class ReportSheets {

    private static final Set<ProjectState> TAKES =
            Set.of(ProjectState.RUNNING, ProjectState.FINAL_REPORT_DUE, ProjectState.FINAL_REPORT_SUBMITTED);

    private final ProjectQueries projects;
    private final ReportQueries reports;
    private final ProjectWords words;
    private final ReportWords said;

    ReportSheets(ProjectQueries projects, ReportQueries reports, ProjectWords words, ReportWords said) {
        this.projects = projects;
        this.reports = reports;
        this.words = words;
        this.said = said;
    }

    /** The report of an address. */
    ReportSheet of(Place place, Viewer viewer) {
        return place.number() == null
                ? last(place.project(), viewer)
                : progress(place.project(), place.number(), viewer);
    }

    private ReportSheet progress(UUID id, int number, Viewer viewer) {
        ProjectView project = projects.own(id, viewer);
        ReportView report = project.report(number);
        ReportPaper paper = reports.progress(project, report);
        boolean open = report.owed() && TAKES.contains(project.state()) && project.mayWork();
        boolean back = report.state() == ReportState.SENT_BACK;
        String path = "/coop/progetti/" + id + "/avanzamenti/" + number;
        return sheet(
                project,
                paper,
                path,
                words.say("projects.report.title", number),
                report.submittedAt() == null ? words.due(report) : sent(report.submittedAt()),
                "projects.reportState." + report.state(),
                ProjectWords.tone(report.state()),
                back ? report.reason() : null,
                null,
                new ReportSheet.Stage(open, open, false, false));
    }

    private ReportSheet last(UUID id, Viewer viewer) {
        ProjectView project = projects.own(id, viewer);
        FinalReportView report = project.finalReport();
        ReportPaper paper = reports.last(project);
        ProjectState state = project.state();
        boolean early = state == ProjectState.TO_START || state == ProjectState.RUNNING;
        boolean open = state == ProjectState.FINAL_REPORT_DUE && project.mayWork();
        return sheet(
                project,
                paper,
                "/coop/progetti/" + id + "/relazione-finale",
                words.say("projects.final.title"),
                report == null || report.submittedAt() == null ? null : sent(report.submittedAt()),
                null,
                Tone.CALM,
                report != null && report.state() == FinalReportState.SENT_BACK ? report.reason() : null,
                open
                        ? words.say(
                                "projects.final.lede",
                                project.plannedCost().format(),
                                project.awarded().format())
                        : null,
                new ReportSheet.Stage(
                        open,
                        open && project.maySign(),
                        early,
                        state == ProjectState.RUNNING && project.mayWork() && !project.owesReports()));
    }

    private ReportSheet sheet(
            ProjectView project,
            ReportPaper paper,
            String path,
            String title,
            @Nullable String when,
            @Nullable String state,
            Tone tone,
            @Nullable String sentBack,
            @Nullable String lede,
            ReportSheet.Stage stage) {
        FormDefinition form = said.form(paper);
        List<FormSection> sections = form.sections().stream()
                .filter(section -> paper.asked().section(section.id()).isPresent())
                .toList();
        boolean written = paper.sent() != null || !paper.given().isEmpty();
        return new ReportSheet(
                paper,
                project.id(),
                project.title(),
                path,
                title,
                when,
                state,
                tone,
                sentBack,
                lede,
                stage,
                form,
                sections,
                paper.fitsOnePage(),
                sections.stream().map(section -> part(section, paper, path)).toList(),
                paper.missing().stream()
                        .filter(answer -> paper.given(answer.sectionId()).revision() > 0)
                        .map(answer -> lack(answer, path))
                        .toList(),
                stage.open() || !written ? List.of() : said.read(paper),
                stage.open() ? null : said.sentAs(paper));
    }

    private static TaskRow part(FormSection section, ReportPaper paper, String path) {
        boolean begun = paper.given(section.id()).revision() > 0;
        boolean whole =
                paper.missing().stream().noneMatch(answer -> answer.sectionId().equals(section.id()));
        return new TaskRow(
                path + "/" + section.id(),
                section.title(),
                !begun ? "projects.part.todo" : whole ? "projects.part.done" : "projects.part.doing",
                !begun ? Tone.TODO : whole ? null : Tone.DOING,
                null);
    }

    private ReportSheet.Lack lack(MissingAnswer answer, String path) {
        return new ReportSheet.Lack(
                path + "/" + answer.sectionId(),
                words.orText(answer.question()),
                words.say(answer.problem().key(), answer.problem().args().toArray()));
    }

    private String sent(Instant at) {
        return words.say("projects.report.sent", ItalianFormats.deadline(at));
    }
}
