package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was typed in one section, question by question; everything else that was sent is ignored. */
public final class AnswerCheck {

    private final boolean complete;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private AnswerCheck(boolean complete) {
        this.complete = complete;
    }

    /** The answers that may be stored and what is wrong with the others. */
    public static CheckedAnswers of(FormSection section, Map<String, List<String>> typed, boolean complete) {
        AnswerCheck check = new AnswerCheck(complete);
        for (Question question : section.questions()) {
            check.look(question, cleaned(question, typed.getOrDefault(question.id(), List.of())));
        }
        return new CheckedAnswers(check.values, check.problems);
    }

    private static List<String> cleaned(Question question, @Nullable List<String> typed) {
        boolean oneLine = question.type() != QuestionType.LONG;
        return typed == null
                ? List.of()
                : typed.stream()
                        .map(text -> TypedText.clean(text, oneLine))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private void look(Question question, List<String> typed) {
        if (typed.isEmpty()) {
            if (complete && question.required()) {
                problems.add(new AnswerProblem(question.id(), missing(question.type()), List.of()));
            }
            return;
        }
        if (question.type() == QuestionType.MANY) {
            lookAtMany(question, typed);
            return;
        }
        Reading reading = Reading.of(question, typed.get(0));
        if (reading.problem() != null) {
            problems.add(new AnswerProblem(question.id(), reading.problem(), reading.args()));
        } else {
            values.put(question.id(), reading.value());
        }
    }

    private void lookAtMany(Question question, List<String> typed) {
        Set<String> listed =
                question.choices().stream().map(Question.Choice::value).collect(Collectors.toSet());
        if (!listed.containsAll(typed)) {
            problems.add(new AnswerProblem(question.id(), "forms.problem.choice", List.of()));
            return;
        }
        values.put(
                question.id(),
                question.choices().stream()
                        .map(Question.Choice::value)
                        .filter(typed::contains)
                        .toList());
    }

    private static String missing(QuestionType type) {
        return switch (type) {
            case CHOICE, YES_NO -> "forms.problem.chooseOne";
            case MANY -> "forms.problem.chooseSome";
            default -> "forms.problem.required";
        };
    }
}
