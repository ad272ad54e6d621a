package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an answer to one question says the same as an answer to another question of the same name. */
public final class Fitting {

    private static final Set<QuestionType> WORDS = Set.of(QuestionType.SHORT, QuestionType.LONG);

    private Fitting() {}

    /** Why the answer does not fit there, if it does not; whether it is short enough and the like is for the form to say. */
    public static Optional<String> misfit(Question before, @Nullable Question now, Object answer) {
        if (now == null) {
            return Optional.of("notAsked");
        }
        return same(before, now, answer) ? Optional.empty() : Optional.of("otherKind");
    }

    private static boolean same(Question before, Question now, Object answer) {
        if (before.type() != now.type()) {
            return WORDS.contains(before.type()) && WORDS.contains(now.type());
        }
        return switch (before.type()) {
            case CHOICE, MANY -> before.shown(answer).equals(now.shown(answer));
            case TABLE -> rows(answer).stream().allMatch(row -> sameCells(before, now, row));
            default -> true;
        };
    }

    private static boolean sameCells(Question before, Question now, Map<?, ?> row) {
        return before.columns().stream()
                .filter(column -> row.containsKey(column.id()))
                .allMatch(column -> now.columns().stream()
                        .filter(other -> other.id().equals(column.id()))
                        .anyMatch(other -> same(column, other, row.get(column.id()))));
    }

    private static List<Map<?, ?>> rows(Object answer) {
        return answer instanceof List<?> rows
                ? rows.stream().<Map<?, ?>>map(row -> (Map<?, ?>) row).toList()
                : List.of();
    }
}
