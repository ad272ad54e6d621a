package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerRule;
import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import org.jspecify.annotations.Nullable;

/** A form's words as they may be stored: one spelling of accents, nothing invisible, nothing that turns the line around. */
final class Cleaned {

    private Cleaned() {}

    static FormContent content(FormContent typed) {
        return new FormContent(
                line(typed.title()),
                typed.purpose(),
                typed.sections().stream().map(Cleaned::section).toList());
    }

    private static FormSection section(FormSection typed) {
        return new FormSection(
                typed.id(),
                line(typed.title()),
                text(typed.intro()),
                typed.questions().stream().map(Cleaned::question).toList(),
                condition(typed.when()),
                typed.rules().stream()
                        .map(rule -> new AnswerRule(
                                rule.at(), rule.left(), rule.relation(), rule.right(), line(rule.message())))
                        .toList());
    }

    private static Question question(Question typed) {
        return new Question(
                typed.id(),
                typed.type(),
                line(typed.label()),
                text(typed.hint()),
                text(typed.why()),
                typed.required(),
                typed.maxLength(),
                typed.min(),
                typed.max(),
                typed.choices().stream()
                        .map(choice -> new Question.Choice(choice.value(), line(choice.label())))
                        .toList(),
                text(typed.readers()),
                typed.maxWords(),
                condition(typed.when()),
                typed.columns().stream().map(Cleaned::question).toList(),
                typed.maxRows(),
                typed.attachment());
    }

    private static @Nullable Condition condition(@Nullable Condition typed) {
        return typed == null || typed.clauses().isEmpty()
                ? null
                : new Condition(
                        typed.all(),
                        typed.clauses().stream()
                                .map(clause -> new Condition.Clause(
                                        clause.question(), clause.operator(), line(clause.value())))
                                .toList());
    }

    private static String line(String typed) {
        return TypedText.clean(typed, true);
    }

    /** Empty is not told. */
    private static @Nullable String text(@Nullable String typed) {
        String clean = typed == null ? "" : TypedText.clean(typed, false);
        return clean.isEmpty() ? null : clean;
    }
}
