package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.DefinitionCheck;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FreshId;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.forms.domain.TypedText;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** A question read from its page and put into its section. */
record WrittenQuestion(Question question, String seen) {

    /** The question that is meant, where nothing is wrong at its fields. */
    static Optional<WrittenQuestion> read(
            QuestionForm form, String id, QuestionType type, List<Question> before, Errors errors) {
        Entered entered = new Entered(errors);
        boolean text = type == QuestionType.SHORT || type == QuestionType.LONG;
        boolean bounded = type == QuestionType.NUMBER || type == QuestionType.MONEY;
        boolean several = type == QuestionType.TABLE || type == QuestionType.FILE;
        String slot = form.getAttachment().strip();
        Question question = new Question(
                id,
                type,
                entered.needed("label", form.getLabel(), DefinitionCheck.LONGEST_LABEL),
                entered.text("hint", form.getHint(), DefinitionCheck.LONGEST_HELP),
                entered.text("why", form.getWhy(), DefinitionCheck.LONGEST_HELP),
                form.isRequired(),
                text ? entered.count("maxLength", form.getMaxLength(), 1, DefinitionCheck.LONGEST_ANSWER) : null,
                bounded ? entered.number("min", form.getMin()) : null,
                bounded ? entered.number("max", form.getMax()) : null,
                choices(form.getChoices(), type),
                entered.text("readers", form.getReaders(), DefinitionCheck.LONGEST_HELP),
                type == QuestionType.LONG
                        ? entered.count("maxWords", form.getMaxWords(), 1, DefinitionCheck.MOST_WORDS)
                        : null,
                form.condition(before, errors),
                type == QuestionType.TABLE ? columns(form.getColumns(), entered) : List.of(),
                several ? entered.count("maxRows", form.getMaxRows(), 1, DefinitionCheck.mostRows(type)) : null,
                type == QuestionType.FILE && !slot.isEmpty() ? slot : null);
        Long min = question.min();
        Long max = question.max();
        if (min != null && max != null && min > max) {
            errors.rejectValue("max", "forms.edit.bounds");
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(new WrittenQuestion(question, form.getSeen()));
    }

    private static List<Question.Choice> choices(List<ChoiceRow> rows, QuestionType type) {
        return type == QuestionType.CHOICE || type == QuestionType.MANY
                ? choices(rows.stream()
                        .map(row -> new Question.Choice(row.getValue(), row.getLabel()))
                        .toList())
                : List.of();
    }

    /** Rows without words are none; a value that no choice of this question ever had is made of its words. */
    private static List<Question.Choice> choices(List<Question.Choice> typed) {
        Set<String> taken = new HashSet<>(typed.stream()
                .map(Question.Choice::value)
                .filter(value -> !value.isBlank())
                .toList());
        List<Question.Choice> read = new ArrayList<>();
        for (Question.Choice choice : typed) {
            String words = TypedText.clean(choice.label(), true);
            if (!words.isEmpty()) {
                boolean known = choice.value().matches("[A-Za-z0-9-]{1,60}");
                String value = known ? choice.value() : FreshId.of(words, taken);
                taken.add(value);
                read.add(new Question.Choice(value, words));
            }
        }
        return read;
    }

    private static List<Question> columns(List<ColumnRow> rows, Entered entered) {
        Set<String> taken = new HashSet<>(rows.stream().map(ColumnRow::getId).toList());
        List<Question> columns = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            ColumnRow row = rows.get(place);
            QuestionType type = Typed.one(QuestionType.class, row.getType());
            if (row.getLabel().isBlank() || type == null) {
                continue;
            }
            String label =
                    entered.needed("columns[" + place + "].label", row.getLabel(), DefinitionCheck.LONGEST_LABEL);
            String id = row.getId().matches("[a-z][A-Za-z0-9-]{0,59}") ? row.getId() : FreshId.of(label, taken);
            taken.add(id);
            List<Question.Choice> choices = type == QuestionType.CHOICE
                    ? choices(row.getChoices()
                            .lines()
                            .map(line -> new Question.Choice("", line))
                            .toList())
                    : List.of();
            columns.add(new Question(id, type, label, null, null, row.isRequired(), null, null, null, choices));
        }
        return columns;
    }

    /** Into its section at the end; pressed twice, the same question is added once. */
    UnaryOperator<FormContent> added(String sectionId) {
        return content -> {
            FormSection section = content.section(sectionId).orElseThrow(NotFound::new);
            boolean there =
                    section.questions().stream().anyMatch(other -> question.equals(named(other, question.id())));
            return there
                    ? content
                    : content.replacing(section.asking(Stream.concat(
                                    section.questions().stream(),
                                    Stream.of(named(question, FreshId.of(question.label(), content.ids()))))
                            .toList()));
        };
    }

    /** In the place of what this person read; refused where somebody else wrote it anew meanwhile. */
    UnaryOperator<FormContent> changed(String sectionId) {
        return content -> {
            FormSection section = content.section(sectionId).orElseThrow(NotFound::new);
            Question old = section.question(question.id()).orElseThrow(NotFound::new);
            if (!question.equals(old) && !seen.equals(Mark.of(old))) {
                throw new Refusal("forms.refusal.changedMeanwhile");
            }
            return content.replacing(section.asking(section.questions().stream()
                    .map(other -> other.equals(old) ? question : other)
                    .toList()));
        };
    }

    private static Question named(Question one, String id) {
        return new Question(
                id,
                one.type(),
                one.label(),
                one.hint(),
                one.why(),
                one.required(),
                one.maxLength(),
                one.min(),
                one.max(),
                one.choices(),
                one.readers(),
                one.maxWords(),
                one.when(),
                one.columns(),
                one.maxRows(),
                one.attachment());
    }
}
