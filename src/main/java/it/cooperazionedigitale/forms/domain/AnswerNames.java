package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored answers turned into words, with the names of the codes among them. */
public final class AnswerNames {

    private final Map<String, String> names;

    /**
     * With the names of codes.
     *
     * @param names by kind of question and code
     */
    public AnswerNames(Map<String, String> names) {
        this.names = names;
    }

    /** An answer as it is read; empty for none. */
    public String text(Question question, @Nullable Object answer) {
        return switch (question.type()) {
            case COMUNE, ATECO -> name(question.type(), answer);
            case SDG ->
                answer instanceof List<?> codes
                        ? codes.stream()
                                .map(code -> name(question.type(), code))
                                .collect(Collectors.joining("\n"))
                        : "";
            case TABLE -> answer instanceof List<?> rows ? rows(question, rows) : "";
            default -> question.shown(answer);
        };
    }

    /** Puts an answer into the fields that ask for it. */
    public void putFields(Question question, @Nullable Object answer, Map<String, Object> fields) {
        if (question.type() == QuestionType.TABLE && answer instanceof List<?> rows) {
            for (int row = 0; row < rows.size(); row++) {
                for (Question column : question.columns()) {
                    Object cell = ((Map<?, ?>) rows.get(row)).get(column.id());
                    put(column, TypedFields.cell(question.id(), row, column.id()), cell, fields);
                }
            }
        } else {
            put(question, question.id(), answer, fields);
        }
    }

    private void put(Question question, String field, @Nullable Object answer, Map<String, Object> fields) {
        if (answer != null) {
            boolean named = question.type() == QuestionType.COMUNE || question.type() == QuestionType.ATECO;
            fields.put(field, named ? name(question.type(), answer) : answer);
        }
    }

    private String rows(Question table, List<?> rows) {
        List<String> lines = new ArrayList<>();
        for (Object row : rows) {
            lines.add((lines.size() + 1) + ". "
                    + table.columns().stream()
                            .filter(column -> ((Map<?, ?>) row).get(column.id()) != null)
                            .map(column -> column.label() + ": "
                                    + text(column, ((Map<?, ?>) row).get(column.id()))
                                            .replace("\n", ", "))
                            .collect(Collectors.joining(" · ")));
        }
        return String.join("\n", lines);
    }

    private String name(QuestionType type, @Nullable Object code) {
        return code == null ? "" : names.getOrDefault(type + code.toString(), code.toString());
    }
}
