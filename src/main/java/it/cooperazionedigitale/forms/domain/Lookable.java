package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Condition.Operator;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Faults.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How an answer of each kind can be looked at in a condition, and what it can be held against. */
public final class Lookable {

    private static final Set<QuestionType> MEASURED =
            EnumSet.of(QuestionType.NUMBER, QuestionType.MONEY, QuestionType.DATE);
    private static final Set<QuestionType> GIVEN_OR_NOT =
            EnumSet.of(QuestionType.FILE, QuestionType.TABLE, QuestionType.LONG);
    private static final Set<Operator> NO_VALUE = EnumSet.of(Operator.ANSWERED, Operator.UNANSWERED);

    private Lookable() {}

    /** Whether the answers of a kind can be looked at so. */
    public static boolean fits(QuestionType type, Operator operator) {
        return switch (operator) {
            case ANSWERED, UNANSWERED -> true;
            case AT_LEAST, AT_MOST -> MEASURED.contains(type);
            case IS, IS_NOT -> !GIVEN_OR_NOT.contains(type);
        };
    }

    /** Whether something must be said to hold the answer against. */
    public static boolean needsValue(Operator operator) {
        return !NO_VALUE.contains(operator);
    }

    /** What was typed as it would be stored: a choice by its words, a number in its usual writing; nothing where it cannot be answered. */
    public static Optional<String> stored(Question question, String typed) {
        String value = TypedText.clean(typed, true);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return switch (question.type()) {
            case CHOICE, MANY ->
                question.choices().stream()
                        .filter(choice ->
                                choice.value().equals(value) || choice.label().equalsIgnoreCase(value))
                        .map(Question.Choice::value)
                        .findFirst();
            case NUMBER, MONEY, DATE, YES_NO -> read(question, value.toLowerCase(Locale.ITALIAN));
            default -> Optional.of(value);
        };
    }

    /** The answers one may choose from, in words; empty where anything can be written. */
    public static String choices(Question question) {
        return question.choices().stream().map(Question.Choice::label).collect(Collectors.joining(", "));
    }

    static void look(Condition.Clause clause, Question seen, String name, Place at, Faults faults) {
        Operator operator = clause.operator();
        if (!fits(seen.type(), operator)) {
            faults.need(false, at, "operator", name);
        } else if (needsValue(operator)) {
            boolean listed =
                    stored(seen, clause.value()).filter(clause.value()::equals).isPresent();
            if (seen.choices().isEmpty()) {
                faults.need(listed, at, "value", name, clause.value());
            } else {
                faults.need(listed, at, "valueNotListed", name, clause.value(), choices(seen));
            }
        }
    }

    private static Optional<String> read(Question question, String value) {
        Question bare = new Question(
                question.id(), question.type(), question.label(), null, null, false, null, null, null, List.of());
        Reading reading = Reading.plain(bare, value);
        return reading.problem() == null ? Optional.of(String.valueOf(reading.value())) : Optional.empty();
    }
}
