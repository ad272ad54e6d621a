package it.cooperazionedigitale.forms.domain;

import static it.cooperazionedigitale.forms.domain.DefinitionCheck.LONGEST_HELP;
import static it.cooperazionedigitale.forms.domain.DefinitionCheck.LONGEST_LABEL;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Faults.Place;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one question must fulfil. */
final class QuestionCheck {

    /** The kinds of question a row of a table may ask. */
    static final Set<QuestionType> COLUMNS = EnumSet.complementOf(
            EnumSet.of(QuestionType.TABLE, QuestionType.FILE, QuestionType.LONG, QuestionType.MANY, QuestionType.SDG));

    private static final Set<QuestionType> CHOSEN = EnumSet.of(QuestionType.CHOICE, QuestionType.MANY);
    private static final Set<QuestionType> BOUNDED = EnumSet.of(QuestionType.NUMBER, QuestionType.MONEY);
    private static final Set<QuestionType> SEVERAL = EnumSet.of(QuestionType.TABLE, QuestionType.FILE);
    private static final Pattern SLOT = Pattern.compile("[a-z0-9-]{1,60}");
    private static final int MOST_CHOICES = 200;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_VALUE = 100;

    private final Faults faults;
    private final Place at;

    QuestionCheck(Faults faults, Place at) {
        this.faults = faults;
        this.at = at;
    }

    void look(Question question) {
        QuestionType type = question.type();
        faults.need(DefinitionCheck.ID.matcher(question.id()).matches(), at, "id", question.id());
        faults.needText(question.label(), LONGEST_LABEL, at);
        faults.needFits(question.hint(), LONGEST_HELP, false, at);
        faults.needFits(question.why(), LONGEST_HELP, false, at);
        faults.needFits(question.readers(), LONGEST_HELP, false, at);
        faults.need(
                isWithin(question.maxLength(), 1, DefinitionCheck.LONGEST_ANSWER),
                at,
                "length",
                DefinitionCheck.LONGEST_ANSWER);
        faults.need(
                isWithin(question.maxWords(), 1, DefinitionCheck.MOST_WORDS), at, "words", DefinitionCheck.MOST_WORDS);
        Long min = question.min();
        Long max = question.max();
        faults.need(min == null && max == null || BOUNDED.contains(type), at, "boundsOfOther");
        faults.need(min == null || max == null || min <= max, at, "bounds");
        int most = DefinitionCheck.mostRows(type);
        faults.need(isWithin(question.maxRows(), 1, most), at, "rows", most);
        faults.need(question.maxRows() == null || SEVERAL.contains(type), at, "rowsOfOther");
        String slot = question.attachment();
        faults.need(
                slot == null || type == QuestionType.FILE && SLOT.matcher(slot).matches(), at, "slotOfOther");
        lookAtChoices(question);
        lookAtColumns(question);
    }

    private void lookAtChoices(Question question) {
        if (!CHOSEN.contains(question.type())) {
            faults.need(question.choices().isEmpty(), at, "choicesOfOther");
            return;
        }
        int choices = question.choices().size();
        faults.need(choices >= 2, at, "fewChoices");
        faults.need(choices <= MOST_CHOICES, at, "manyChoices", MOST_CHOICES);
        Set<String> values = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Question.Choice choice : question.choices()) {
            faults.needText(choice.label(), LONGEST_LABEL, at);
            faults.needText(choice.value(), LONGEST_VALUE, at);
            boolean first = labels.add(choice.label().toLowerCase(Locale.ITALIAN));
            faults.need(values.add(choice.value()) && first, at, "choiceTwice", choice.label());
        }
    }

    private void lookAtColumns(Question question) {
        if (question.type() != QuestionType.TABLE) {
            faults.need(question.columns().isEmpty(), at, "columnsOfOther");
            return;
        }
        faults.need(!question.columns().isEmpty(), at, "noColumns");
        faults.need(question.columns().size() <= MOST_COLUMNS, at, "manyColumns", MOST_COLUMNS);
        Set<String> ids = new HashSet<>();
        for (Question column : question.columns()) {
            Place place = at.column(column);
            faults.need(ids.add(column.id()), place, "columnTwice", column.id());
            faults.need(column.when() == null, place, "columnCondition");
            if (COLUMNS.contains(column.type())) {
                new QuestionCheck(faults, place).look(column);
            } else {
                faults.need(false, place, "nested");
            }
        }
    }

    private static boolean isWithin(@Nullable Integer number, int least, int most) {
        return number == null || number >= least && number <= most;
    }
}
