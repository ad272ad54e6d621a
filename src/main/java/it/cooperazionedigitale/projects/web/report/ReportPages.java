package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.ReportQueries;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sections of a report between their page and their answers. */
@Component
class ReportPages {

    private final FormLibrary forms;
    private final AskedSections asked;
    private final AnswerFiles files;
    private final ReportWords said;

    ReportPages(FormLibrary forms, AskedSections asked, AnswerFiles files, ReportWords said) {
        this.forms = forms;
        this.asked = asked;
        this.files = files;
        this.said = said;
    }

    /** Shows sections as they are saved. */
    void show(ReportSheet report, List<FormSection> sections, Model model) {
        ReportForm form = form(report, sections);
        model.addAttribute("form", form);
        model.addAttribute("page", page(report, sections, form, null));
    }

    private ReportForm form(ReportSheet report, List<FormSection> sections) {
        ReportForm form = new ReportForm();
        sections.forEach(section -> form.fill(
                forms.fields(section, report.paper().given(section.id()).values())));
        form.lookAt(report.paper(), sections);
        return form;
    }

    /** Takes in what files there are and does what the button asks of the page; says whether it is only to be shown again. */
    boolean changesThePage(
            ReportSheet report,
            List<FormSection> sections,
            ReportForm form,
            Press press,
            Errors errors,
            Viewer viewer) {
        if (!report.stage().open()) {
            return false;
        }
        sections.forEach(section -> files.receive(section, form, ReportQueries.PURPOSE, errors, viewer));
        form.press(press);
        return press.onPage() || errors.hasErrors();
    }

    /** Says what has to be mended, that a colleague saved since, or that other questions are asked now. */
    void report(ReportOutcome outcome, ReportSheet now, List<FormSection> sections, ReportForm form, Errors errors) {
        if (outcome.otherQuestions()) {
            errors.reject("projects.report.otherQuestions");
        }
        outcome.theirs().stream()
                .map(ReportOutcome.Theirs::who)
                .distinct()
                .forEach(who -> errors.reject("projects.report.stale", new Object[] {who}, null));
        AnswersForm.report(new CheckedAnswers(Map.of(), outcome.problems()), errors);
        form.lookAt(now.paper(), sections);
    }

    /** Where one goes on after a section: to the next, or nowhere while something here is to be looked at. */
    String after(ReportSheet saved, FormSection section, Press press, RedirectAttributes redirect) {
        boolean doubtful = !forms.doubts(saved.paper().asked(), section.id()).isEmpty();
        redirect.addFlashAttribute("flash", doubtful ? "projects.flash.savedWithDoubts" : "projects.flash.saved");
        String here = saved.path() + "/" + section.id();
        return press.stays() ? here + anchor(press) : doubtful ? here : saved.after(section);
    }

    /** Where on the page one comes back to after a button at a question. */
    static String anchor(Press press) {
        return press.question().isEmpty() ? "" : "#answers" + press.question();
    }

    /** The page of some sections. */
    ReportPage page(ReportSheet report, List<FormSection> sections, ReportForm form, @Nullable ReportOutcome outcome) {
        return new ReportPage(
                report,
                sections.stream()
                        .map(section -> asked.of(
                                report.form(),
                                section,
                                report.paper().all(),
                                form,
                                forms.doubts(report.paper().asked(), section.id())))
                        .toList(),
                sections.isEmpty()
                        ? List.of()
                        : List.of(
                                report.sections().indexOf(sections.get(0)) + 1,
                                report.sections().size()),
                outcome == null ? saved(report.paper(), sections) : null,
                outcome == null
                        ? List.of()
                        : outcome.theirs().stream()
                                .map(theirs -> clash(report, theirs))
                                .toList());
    }

    private ReportPage.Clash clash(ReportSheet report, ReportOutcome.Theirs theirs) {
        return new ReportPage.Clash(
                theirs.who(),
                ItalianFormats.moment(theirs.at()),
                said.read(report.section(theirs.sectionId()), theirs.answers()));
    }

    private static @Nullable List<Object> saved(ReportPaper paper, List<FormSection> sections) {
        return sections.stream()
                .map(section -> paper.given(section.id()))
                .filter(given -> !given.savedBy().isEmpty())
                .max(Comparator.comparing(ReportPaper.Given::savedAt))
                .<List<Object>>map(given -> List.of(given.savedBy(), ItalianFormats.moment(given.savedAt())))
                .orElse(null);
    }
}
