package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.OwnAnswers;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.web.keep.WhoWrote;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Keeping;
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
    private final Disputed disputed;
    private final WhoWrote who;

    SectionReading(FormLibrary forms, AskedSections sections, AnswerFiles files, Disputed disputed, WhoWrote who) {
        this.forms = forms;
        this.sections = sections;
        this.files = files;
        this.disputed = disputed;
        this.who = who;
    }

    /** What was answered so far, in its fields. */
    SectionForm form(OwnAnswers application, FormSection section) {
        OwnApplication.Given given = application.given(section.id());
        SectionForm form = new SectionForm();
        form.fill(forms.fields(section, given.values()));
        shown(form, section, given.revision(), given.values());
        return form;
    }

    /** Takes in what files there are and does what the button asks of the page; says whether it is only to be shown again. */
    boolean changesThePage(
            OwnAnswers application, FormSection section, SectionForm form, Press press, Errors errors, Viewer viewer) {
        if (!application.writableBy(viewer)) {
            return false;
        }
        files.receive(section, form, AnswerSection.PURPOSE, errors, viewer);
        Map<String, Object> stored =
                forms.fields(section, application.given(section.id()).values());
        if (press.kind() == Press.Kind.TAKE_STORED) {
            form.replace(press.question(), stored);
        }
        fillWhatWasNotShown(section, form, stored);
        form.press(press);
        return press.onPage();
    }

    /** Says what has to be mended and where a colleague wrote too; what is stored otherwise comes into its fields. */
    void report(AnswerOutcome outcome, FormSection section, SectionForm form, Errors errors) {
        outcome.theirs()
                .forEach(theirs -> errors.rejectValue(
                        "answers[" + theirs.question() + "]",
                        theirs.own() ? "applications.section.stale.own" : "applications.section.stale",
                        new Object[] {who.name(theirs)},
                        null));
        outcome.report(errors);
        Map<String, Object> fields = forms.fields(section, outcome.stored());
        outcome.settled().forEach(question -> form.replace(question, fields));
        fillWhatWasNotShown(section, form, fields);
        shown(form, section, outcome.revision(), outcome.stored());
    }

    /** What is asked only now stands in its fields as it is stored. */
    private static void fillWhatWasNotShown(FormSection section, SectionForm form, Map<String, Object> stored) {
        section.questions().stream()
                .map(Question::id)
                .filter(question -> !form.showed(question))
                .forEach(question -> form.replace(question, stored));
    }

    /** The page knows what it showed. */
    private static void shown(SectionForm form, FormSection section, int revision, Map<String, Object> stored) {
        form.setRevision(revision);
        form.setSeen(SeenAnswers.written(
                section.questions().stream().map(Question::id).toList(), stored));
        form.getLater().clear();
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
    SectionPage page(
            OwnAnswers application,
            FormSection section,
            SectionForm form,
            @Nullable AnswerOutcome outcome,
            Keeping keeping) {
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
                application.unread(section.id()),
                outcome == null ? List.of() : disputed.of(outcome, section, form),
                outcome != null && outcome.revision() > 0,
                keeping);
    }

    private List<AnswerProblem> doubts(OwnAnswers application, FormSection section) {
        return forms.doubts(application.asked(), section.id());
    }
}
