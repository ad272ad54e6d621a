package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.site.SummaryRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Typed answers as a page's form: binds {@code answers[need]=...}. A page's own form may extend it.
 *
 * <p>Values stay what the browser sent (one text or several): turned into a list by the binder, a text would be cut at
 * its commas.
 */
public class AnswersForm {

    private Map<String, Object> answers = new LinkedHashMap<>();

    /** The form of a section that was answered before, or of a new one. */
    public static AnswersForm of(Map<String, Object> stored) {
        AnswersForm form = new AnswersForm();
        form.fill(stored);
        return form;
    }

    /** Shows answers stored before. */
    public final void fill(Map<String, Object> stored) {
        answers.putAll(stored);
    }

    /** For the binder and the page: a text, or several. */
    public Map<String, Object> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, Object> answers) {
        this.answers = answers;
    }

    /** The answer to a question that takes one; empty when there is none. */
    public String one(String question) {
        List<String> all = all(question);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All answers to a question. */
    public List<String> all(String question) {
        return list(answers.get(question));
    }

    /** What was typed, as the engine checks it. */
    public Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((question, answer) -> typed.put(question, list(answer)));
        return typed;
    }

    /** Puts what is wrong with the answers at their fields. */
    public static void report(CheckedAnswers checked, Errors errors) {
        for (AnswerProblem problem : checked.problems()) {
            errors.rejectValue(
                    "answers[" + problem.questionId() + "]",
                    problem.key(),
                    problem.args().toArray(),
                    null);
        }
    }

    /** Question and answer of a section, to read. */
    public static List<SummaryRow> rows(FormSection section, Map<String, Object> stored, @Nullable String changeHref) {
        return section.questions().stream()
                .map(question ->
                        new SummaryRow(question.label(), question.shown(stored.get(question.id())), changeHref))
                .toList();
    }

    private static List<String> list(@Nullable Object answer) {
        if (answer instanceof String text) {
            return List.of(text);
        }
        if (answer instanceof String[] texts) {
            return Arrays.asList(texts);
        }
        return answer instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
