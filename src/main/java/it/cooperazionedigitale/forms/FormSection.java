package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form that fits on a page.
 *
 * @param id stable within the definition
 * @param title as a person reads it
 * @param intro a sentence before the questions, if any
 * @param questions in order
 * @param when when it is asked at all; always, if not told
 * @param rules what must hold between its answers and those before it
 */
public record FormSection(
        String id,
        String title,
        @Nullable String intro,
        List<Question> questions,
        @Nullable Condition when,
        List<AnswerRule> rules) {

    public FormSection {
        questions = List.copyOf(questions);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** A section that is always asked. */
    public FormSection(String id, String title, @Nullable String intro, List<Question> questions) {
        this(id, title, intro, questions, null, List.of());
    }

    /** Ready to be shown where nothing hangs on other answers and no files, tables or goals are asked. */
    public AskedSection plain() {
        return AskedSection.plain(this);
    }

    /** The question with an id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** The same section with other questions. */
    public FormSection asking(List<Question> others) {
        return new FormSection(id, title, intro, others, when, rules);
    }
}
