package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.Faults.Place;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.TypedDay;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules between answers compare what can be compared: amounts with amounts, days with days. */
final class RuleFaults {

    private static final Set<QuestionType> AMOUNTS = EnumSet.of(QuestionType.NUMBER, QuestionType.MONEY);
    private static final Set<QuestionType> COUNTED =
            EnumSet.of(QuestionType.TABLE, QuestionType.MANY, QuestionType.FILE, QuestionType.SDG);
    private static final int MOST_RULES = 20;

    /** What a side comes to. */
    private enum Nature {
        AMOUNT,
        DAY
    }

    private final Faults faults;
    private final FormContent form;

    /** The questions of the sections up to the one that is looked at. */
    private final Map<String, Question> reachable = new HashMap<>();

    RuleFaults(Faults faults, FormContent form) {
        this.faults = faults;
        this.form = form;
    }

    void look() {
        for (FormSection section : form.sections()) {
            section.questions().forEach(question -> reachable.putIfAbsent(question.id(), question));
            Place at = Place.of(section);
            faults.need(section.rules().size() <= MOST_RULES, at, "manyRules", MOST_RULES);
            section.rules().forEach(rule -> look(rule, section, at));
        }
    }

    private void look(AnswerRule rule, FormSection section, Place at) {
        faults.needText(rule.message(), DefinitionCheck.LONGEST_LABEL, at);
        faults.need(section.question(rule.at()).isPresent(), at, "rulePlace", rule.message());
        boolean fixed =
                rule.left().kind() == AnswerRule.Kind.FIXED && rule.right().kind() == AnswerRule.Kind.FIXED;
        faults.need(!fixed, at, "ruleFixed", rule.message());
        Nature left = nature(rule.left());
        Nature right = nature(rule.right());
        if (left == null || right == null) {
            faults.need(false, at, "ruleSide", rule.message());
        } else {
            faults.need(left == right, at, "ruleMixed", rule.message());
        }
    }

    /** What a side comes to, or nothing where it cannot be reckoned. */
    private @Nullable Nature nature(AnswerRule.Side side) {
        return switch (side.kind()) {
            case ANSWER -> alone(side) ? nature(reachable.get(side.questions().get(0))) : null;
            case SUM ->
                !side.questions().isEmpty() && side.questions().stream().allMatch(this::isAmount)
                        ? Nature.AMOUNT
                        : null;
            case COLUMN -> alone(side) && sumsUp(side) ? Nature.AMOUNT : null;
            case COUNT -> alone(side) && isCounted(side) ? Nature.AMOUNT : null;
            case FIXED -> fixed(side.value());
        };
    }

    private static boolean alone(AnswerRule.Side side) {
        return side.questions().size() == 1;
    }

    private static @Nullable Nature nature(@Nullable Question question) {
        if (question == null) {
            return null;
        }
        return AMOUNTS.contains(question.type())
                ? Nature.AMOUNT
                : question.type() == QuestionType.DATE ? Nature.DAY : null;
    }

    private boolean isAmount(String id) {
        return nature(reachable.get(id)) == Nature.AMOUNT;
    }

    private boolean sumsUp(AnswerRule.Side side) {
        Question table = reachable.get(side.questions().get(0));
        return table != null
                && table.columns().stream()
                        .anyMatch(column -> column.id().equals(side.column()) && AMOUNTS.contains(column.type()));
    }

    private boolean isCounted(AnswerRule.Side side) {
        Question question = reachable.get(side.questions().get(0));
        return question != null && COUNTED.contains(question.type());
    }

    private static @Nullable Nature fixed(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return Euro.parse(value).isPresent()
                ? Nature.AMOUNT
                : TypedDay.parse(value).isPresent() ? Nature.DAY : null;
    }
}
