package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.AnswerRule.Kind;
import it.cooperazionedigitale.forms.AnswerRule.Side;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a side of a rule may be made of, to choose from: answers, sums of columns, how many rows. */
final class RuleSides {

    private static final Set<QuestionType> AMOUNTS = EnumSet.of(QuestionType.NUMBER, QuestionType.MONEY);
    private static final Set<QuestionType> COUNTED =
            EnumSet.of(QuestionType.TABLE, QuestionType.MANY, QuestionType.FILE, QuestionType.SDG);

    private RuleSides() {}

    /** Everything that can be compared, of the questions up to a place. */
    static List<Choice> choices(List<Question> reachable) {
        List<Choice> choices = new ArrayList<>();
        for (Question question : reachable) {
            if (AMOUNTS.contains(question.type()) || question.type() == QuestionType.DATE) {
                choices.add(new Choice(question.id(), question.label(), "forms.side.answer"));
            }
            for (Question column : question.columns()) {
                if (AMOUNTS.contains(column.type())) {
                    choices.add(new Choice(
                            question.id() + "." + column.id(),
                            question.label() + " › " + column.label(),
                            "forms.side.column"));
                }
            }
            if (COUNTED.contains(question.type())) {
                choices.add(new Choice(question.id() + ".#", question.label(), "forms.side.count"));
            }
        }
        return choices;
    }

    /** A side as it is chosen; nothing for a value laid down. */
    static List<String> chosen(Side side) {
        return switch (side.kind()) {
            case ANSWER, SUM -> side.questions();
            case COLUMN -> List.of(side.questions().get(0) + "." + side.column());
            case COUNT -> List.of(side.questions().get(0) + ".#");
            case FIXED -> List.of();
        };
    }

    /** The side that is meant by what was chosen; several answers are summed up, anything else stands alone. */
    static Optional<Side> read(List<String> chosen, List<Question> reachable) {
        List<String> known = choices(reachable).stream()
                .map(Choice::value)
                .filter(chosen::contains)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (known.size() > 1) {
            return known.stream().anyMatch(one -> one.contains("."))
                    ? Optional.empty()
                    : Optional.of(new Side(Kind.SUM, known, null, null));
        }
        String one = known.get(0);
        int dot = one.indexOf('.');
        if (dot < 0) {
            return Optional.of(Side.answer(one));
        }
        String question = one.substring(0, dot);
        String column = one.substring(dot + 1);
        return Optional.of(
                "#".equals(column)
                        ? new Side(Kind.COUNT, List.of(question), null, null)
                        : Side.column(question, column));
    }

    /** The other way round: what a relation becomes when its sides change places. */
    static AnswerRule.Relation turned(AnswerRule.Relation relation) {
        return switch (relation) {
            case EQUAL -> AnswerRule.Relation.EQUAL;
            case AT_MOST -> AnswerRule.Relation.AT_LEAST;
            case AT_LEAST -> AnswerRule.Relation.AT_MOST;
            case LESS -> AnswerRule.Relation.MORE;
            case MORE -> AnswerRule.Relation.LESS;
        };
    }
}
