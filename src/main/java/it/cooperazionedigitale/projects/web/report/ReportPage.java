package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A page of a report: the report, and the sections asked here.
 *
 * @param report the report
 * @param sections what is asked on this page
 * @param place which section of how many, where it is one of several
 * @param saved who saved something here last, and when
 * @param clashes what colleagues saved meanwhile
 */
record ReportPage(
        ReportSheet report,
        List<FormSection> sections,
        @Nullable List<Object> place,
        @Nullable List<Object> saved,
        List<Clash> clashes) {

    /** A colleague's answers, to read beside one's own. */
    record Clash(String who, String at, List<SummaryRow> answers) {}

    /** The page as it is saved. */
    static ReportPage of(ReportSheet report, List<FormSection> sections) {
        return new ReportPage(report, sections, place(report, sections), saved(report.paper(), sections), List.of());
    }

    /** The page with what was typed and why it was not saved. */
    static ReportPage refused(
            ReportSheet report, List<FormSection> sections, ReportOutcome outcome, ReportForm form, Errors errors) {
        if (outcome.otherQuestions()) {
            errors.reject("projects.report.otherQuestions");
        }
        outcome.theirs().stream()
                .map(ReportOutcome.Theirs::who)
                .distinct()
                .forEach(who -> errors.reject("projects.report.stale", new Object[] {who}, null));
        AnswersForm.report(new CheckedAnswers(Map.of(), outcome.problems()), errors);
        form.lookAt(report.paper(), sections);
        return new ReportPage(
                report,
                sections,
                place(report, sections),
                null,
                outcome.theirs().stream().map(theirs -> clash(report, theirs)).toList());
    }

    private static Clash clash(ReportSheet report, ReportOutcome.Theirs theirs) {
        return new Clash(
                theirs.who(),
                ItalianFormats.moment(theirs.at()),
                AnswersForm.rows(report.section(theirs.sectionId()), theirs.answers(), null));
    }

    private static @Nullable List<Object> place(ReportSheet report, List<FormSection> sections) {
        return sections.size() == 1
                ? List.of(
                        report.sections().indexOf(sections.get(0)) + 1,
                        report.sections().size())
                : null;
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
