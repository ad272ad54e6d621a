package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnAnswers;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A section between its page and its answers. */
@Component
class SectionReading {

    private final FormLibrary forms;
    private final AskedSections sections;
    private final AnswerFiles files;

    SectionReading(FormLibrary forms, AskedSections sections, AnswerFiles files) {
        this.forms = forms;
        this.sections = sections;
        this.files = files;
    }

    /** What was answered so far, in its fields. */
    SectionForm form(OwnAnswers application, FormSection section) {
        OwnApplication.Given given = application.given(section.id());
        SectionForm form = new SectionForm();
        form.fill(forms.fields(section, given.values()));
        form.setRevision(given.revision());
        return form;
    }

    /** Takes in what files there are and does what the button asks of the page; says whether it is only to be shown again. */
    boolean changesThePage(
            OwnAnswers application, FormSection section, SectionForm form, Press press, Errors errors, Viewer viewer) {
        if (!application.writableBy(viewer)) {
            return false;
        }
        files.receive(section, form, AnswerSection.PURPOSE, errors, viewer);
        form.press(press);
        return press.onPage() || errors.hasErrors();
    }

    /** Says what has to be mended, or that a colleague saved since. */
    void report(AnswerOutcome outcome, SectionForm form, Errors errors) {
        if (outcome.theirs() != null) {
            errors.reject(
                    "applications.section.stale", new Object[] {outcome.theirs().who()}, null);
            form.setRevision(outcome.revision());
        }
        outcome.report(errors);
    }

    /** Where the person goes on: to the next section, or nowhere while something here is to be looked at. */
    String after(OwnAnswers saved, FormSection section, Press press, RedirectAttributes redirect) {
        String here = "/coop/domande/" + saved.id() + "/progetto/" + section.id();
        boolean doubtful = !doubts(saved, section).isEmpty();
        redirect.addFlashAttribute(
                "flash", doubtful ? "applications.flash.savedWithDoubts" : "applications.flash.saved");
        return press.stays()
                ? here + "#answers" + press.question()
                : doubtful ? here : After.section(saved, section.id());
    }

    /** The page of a section. */
    SectionPage page(OwnAnswers application, FormSection section, SectionForm form, @Nullable AnswerOutcome outcome) {
        OwnApplication.Given given = application.given(section.id());
        List<String> ids =
                application.asked().sections().stream().map(FormSection::id).toList();
        boolean saved = given.revision() > 0;
        AskedSection asked =
                sections.of(application.form(), section, application.all(), form, doubts(application, section));
        return new SectionPage(
                application.id(),
                asked,
                List.of(ids.indexOf(section.id()) + 1, ids.size()),
                saved ? given.savedBy() : null,
                saved ? ItalianFormats.moment(given.savedAt()) : null,
                outcome == null || outcome.theirs() == null ? null : theirs(section, outcome.theirs()));
    }

    private List<AnswerProblem> doubts(OwnAnswers application, FormSection section) {
        return forms.doubts(application.asked(), section.id());
    }

    private SectionPage.Theirs theirs(FormSection section, AnswerOutcome.Theirs theirs) {
        Map<String, ShownAnswer> words = forms.words(new AskedForm(List.of(section), theirs.answers()));
        return new SectionPage.Theirs(
                theirs.who(),
                ItalianFormats.moment(theirs.at()),
                section.questions().stream()
                        .map(question -> SummaryRow.fixed(
                                question.label(), words.get(question.id()).text()))
                        .toList());
    }
}
