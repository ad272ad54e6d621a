package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Condition;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;

/** Questions for tests. */
final class Asked {

    private static final List<Question.Choice> COLOURS =
            List.of(new Question.Choice("red", "Rosso"), new Question.Choice("blue", "Blu"));

    private Asked() {}

    static Question of(String id, QuestionType type, boolean required) {
        return question(id, type, required, null, null, null, null, List.of(), null);
    }

    static Question words(String id, int most) {
        return question(id, QuestionType.LONG, true, null, null, most, null, List.of(), null);
    }

    static Question between(String id, QuestionType type, Long min, Long max) {
        return question(id, type, true, min, max, null, null, List.of(), null);
    }

    static Question table(String id, int most, List<Question> columns) {
        return question(id, QuestionType.TABLE, true, null, null, null, null, columns, most);
    }

    static Question files(String id, int most) {
        return question(id, QuestionType.FILE, false, null, null, null, null, List.of(), most);
    }

    static Question when(String id, QuestionType type, Condition when) {
        return question(id, type, true, null, null, null, when, List.of(), null);
    }

    private static Question question(
            String id,
            QuestionType type,
            boolean required,
            Long min,
            Long max,
            Integer words,
            Condition when,
            List<Question> columns,
            Integer rows) {
        boolean chosen = type == QuestionType.CHOICE || type == QuestionType.MANY;
        return new Question(
                id,
                type,
                "Domanda " + id,
                null,
                null,
                required,
                null,
                min,
                max,
                chosen ? COLOURS : List.of(),
                null,
                words,
                when,
                columns,
                rows,
                null);
    }
}
