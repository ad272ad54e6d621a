package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.usecase.DraftedForm;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to write.
 *
 * @param section the section's title
 * @param back where its questions stand
 * @param action where it is sent
 * @param type its kind
 * @param label as it stands now; none for a new one
 * @param mark of what stands there now
 * @param now what a colleague wrote meanwhile, to read beside one's own
 * @param before the questions a condition can look at
 * @param operators how it can look at them
 * @param kinds the kinds of question it may become
 * @param columnTypes the kinds of question a row of a table may ask
 * @param faults what is to be mended in it
 * @param answers how many keep an answer to it
 */
record QuestionPage(
        String section,
        String back,
        String action,
        String type,
        @Nullable String label,
        String mark,
        List<SummaryRow> now,
        List<Choice> before,
        List<Choice> operators,
        List<Choice> kinds,
        List<Choice> columnTypes,
        List<FaultLine> faults,
        long answers) {

    private static final Set<QuestionType> COLUMNS = EnumSet.of(
            QuestionType.SHORT,
            QuestionType.NUMBER,
            QuestionType.MONEY,
            QuestionType.DATE,
            QuestionType.CHOICE,
            QuestionType.YES_NO,
            QuestionType.COMUNE,
            QuestionType.ATECO);

    /** The page of a new question. */
    static QuestionPage fresh(DraftedForm draft, FormSection section, QuestionType type) {
        String back = FormPaths.section(draft.code(), section.id());
        return new QuestionPage(
                section.title(),
                back,
                back + "/domande/nuova/" + type.name().toLowerCase(Locale.ROOT),
                type.name(),
                null,
                "",
                List.of(),
                Before.choices(Before.question(draft.content(), section.id(), null), null, draft.content()),
                Before.operators(),
                List.of(),
                rowKinds(),
                List.of(),
                0);
    }

    /** The page of a question that is there. */
    static QuestionPage of(
            DraftedForm draft, FormSection section, Question question, QuestionType type, boolean stale) {
        return new QuestionPage(
                section.title(),
                FormPaths.section(draft.code(), section.id()),
                FormPaths.question(draft.code(), section.id(), question.id()),
                type.name(),
                question.label(),
                Mark.of(question),
                stale ? theirs(question) : List.of(),
                Before.choices(
                        Before.question(draft.content(), section.id(), question.id()),
                        question.when(),
                        draft.content()),
                Before.operators(),
                Choices.of(QuestionType.values(), "forms.type."),
                rowKinds(),
                FaultLine.of(draft, fault -> question.id().equals(fault.question())),
                draft.answered().getOrDefault(question.id(), 0L));
    }

    private static List<SummaryRow> theirs(Question question) {
        return List.of(
                SummaryRow.fixed("forms.question.label", question.label()),
                SummaryRow.fixed("forms.question.hint", question.hint()),
                SummaryRow.fixed("forms.question.why", question.why()),
                SummaryRow.fixed(
                        "forms.question.choices",
                        String.join(
                                "\n",
                                question.choices().stream()
                                        .map(Question.Choice::label)
                                        .toList())));
    }

    private static List<Choice> rowKinds() {
        return Choices.of(
                Arrays.stream(QuestionType.values()).filter(COLUMNS::contains).toArray(QuestionType[]::new),
                "forms.type.");
    }
}
