package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One section of the form, to answer.
 *
 * @param id the application
 * @param section the questions
 * @param place which section of how many
 * @param savedBy who saved it last, if anybody did
 * @param savedAt when, in words
 * @param theirs what a colleague saved meanwhile
 */
record SectionPage(
        UUID id,
        FormSection section,
        List<Object> place,
        @Nullable String savedBy,
        @Nullable String savedAt,
        @Nullable Theirs theirs) {

    /** A colleague's version, to read beside one's own. */
    record Theirs(String who, String at, List<SummaryRow> answers) {}

    static SectionPage of(OwnApplication application, FormSection section, @Nullable AnswerOutcome outcome) {
        OwnApplication.Given given = application.given(section.id());
        List<FormSection> sections = application.form().sections();
        boolean saved = given.revision() > 0;
        return new SectionPage(
                application.id(),
                section,
                List.of(sections.indexOf(section) + 1, sections.size()),
                saved ? given.savedBy() : null,
                saved ? ItalianFormats.moment(given.savedAt()) : null,
                outcome == null || outcome.theirs() == null ? null : theirs(section, outcome.theirs()));
    }

    private static Theirs theirs(FormSection section, AnswerOutcome.Theirs theirs) {
        return new Theirs(
                theirs.who(),
                ItalianFormats.moment(theirs.at()),
                section.questions().stream()
                        .map(question -> SummaryRow.fixed(question.label(), shown(question, theirs)))
                        .toList());
    }

    private static String shown(Question question, AnswerOutcome.Theirs theirs) {
        return question.shown(theirs.answers().get(question.id()));
    }
}
