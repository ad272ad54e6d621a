package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.documents.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Typed answers as a page's form: binds {@code answers[need]=...}, {@code answers[costs.0.amount]=...} for a cell of a table and
 * {@code files[statute].part} for a file that is handed in. A page's own form may extend it.
 *
 * <p>Values stay what the browser sent (one text or several): turned into a list by the binder, a text would be cut at
 * its commas.
 */
public class AnswersForm {

    private Map<String, Object> answers = new LinkedHashMap<>();
    private Map<String, Sent> files = new LinkedHashMap<>();

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

    /** Puts another answer to one question in place of what was typed: its field, or the cells of its table. */
    public final void replace(String question, Map<String, Object> fields) {
        answers.keySet().removeIf(field -> field.equals(question) || field.startsWith(question + "."));
        fields.forEach((field, answer) -> {
            if (field.equals(question) || field.startsWith(question + ".")) {
                answers.put(field, answer);
            }
        });
        files.remove(question);
    }

    /** For the binder and the page: a text, or several. */
    public Map<String, Object> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, Object> answers) {
        this.answers = answers;
    }

    /** For the binder and the page: what is handed in, by question. */
    public Map<String, Sent> getFiles() {
        return files;
    }

    public void setFiles(Map<String, Sent> files) {
        this.files = files;
    }

    /** What is handed in for one question. */
    public Sent file(String question) {
        return files.computeIfAbsent(question, id -> new Sent());
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

    /** What was typed, as the engine checks it; files that were received stand among the answers. */
    public Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.forEach((question, answer) -> typed.put(question, list(answer)));
        files.forEach((question, sent) -> {
            if (!sent.getUpload().isBlank()) {
                List<String> all = new ArrayList<>(typed.getOrDefault(question, List.of()));
                all.add(AnswerFiles.NEW + sent.getUpload());
                typed.put(question, all);
            }
        });
        return typed;
    }

    /** The rows of a table that stand on the page, by their numbers. */
    public List<Integer> rows(String table) {
        return answers.keySet().stream()
                .map(field -> field.split("\\.", -1))
                .filter(cell -> cell.length == 3 && cell[0].equals(table) && cell[1].matches("\\d{1,3}"))
                .map(cell -> Integer.valueOf(cell[1]))
                .distinct()
                .sorted()
                .toList();
    }

    /** Does what a button of the page asks for, where it is about the page alone. */
    public void press(Press press) {
        String table = press.question();
        switch (press.kind()) {
            case ADD_ROW -> {
                List<Integer> rows = rows(table);
                int next = rows.isEmpty() ? 1 : rows.get(rows.size() - 1) + 1;
                answers.put(table + "." + next + ".", "");
            }
            case REMOVE_ROW -> answers.keySet().removeIf(field -> field.startsWith(table + "." + press.what() + "."));
            case REMOVE_FILE ->
                answers.computeIfPresent(
                        table,
                        (field, ids) -> list(ids).stream()
                                .filter(id -> !id.equals(press.what()))
                                .toList());
            default -> {
                // Saved as it is.
            }
        }
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
