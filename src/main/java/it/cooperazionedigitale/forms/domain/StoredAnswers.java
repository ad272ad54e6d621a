package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Typed;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes and files among stored answers, so that they are looked up together. */
public final class StoredAnswers {

    private final AskedForm asked;

    private StoredAnswers(AskedForm asked) {
        this.asked = asked;
    }

    /** Those of a form. */
    public static StoredAnswers of(AskedForm asked) {
        return new StoredAnswers(asked);
    }

    /** The codes given to questions of one kind, those in tables too. */
    public Set<String> codes(QuestionType type) {
        Set<String> codes = new LinkedHashSet<>();
        for (FormSection section : asked.sections()) {
            for (Question question : section.questions()) {
                Object answer = asked.answers().get(question.id());
                if (question.type() == type) {
                    add(answer, codes);
                }
                question.columns().stream()
                        .filter(column -> column.type() == type)
                        .forEach(column -> rows(answer).forEach(row -> add(row.get(column.id()), codes)));
            }
        }
        return codes;
    }

    /** The files. */
    public Set<UUID> files() {
        Set<UUID> ids = new LinkedHashSet<>();
        codes(QuestionType.FILE).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    /** The files of one answer. */
    public static List<UUID> ids(@Nullable Object answer) {
        return answer instanceof List<?> ids
                ? ids.stream()
                        .map(id -> Typed.id(String.valueOf(id)))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private static void add(@Nullable Object answer, Set<String> codes) {
        if (answer instanceof Collection<?> several) {
            several.forEach(code -> codes.add(String.valueOf(code)));
        } else if (answer != null) {
            codes.add(String.valueOf(answer));
        }
    }

    private static Stream<Map<?, ?>> rows(@Nullable Object answer) {
        return answer instanceof List<?> rows ? rows.stream().map(row -> (Map<?, ?>) row) : Stream.of();
    }
}
