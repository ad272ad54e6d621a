package it.cooperazionedigitale.forms.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts a browser sent, by field. */
final class TypedFields {

    private static final Pattern CELL = Pattern.compile("([a-zA-Z0-9-]+)\\.(\\d{1,3})\\.[a-zA-Z0-9-]+");

    private final Map<String, List<String>> typed;

    TypedFields(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** The field of one cell of a table. */
    static String cell(String table, int row, String column) {
        return table + "." + row + "." + column;
    }

    /** What was typed in a field, cleaned, without what is empty. */
    List<String> texts(String field, boolean oneLine) {
        return typed.getOrDefault(field, List.of()).stream()
                .filter(Objects::nonNull)
                .map(text -> TypedText.clean(text, oneLine))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The rows of a table something was sent for, in order. */
    List<Integer> rows(String table) {
        return typed.keySet().stream()
                .map(CELL::matcher)
                .filter(Matcher::matches)
                .filter(cell -> cell.group(1).equals(table))
                .map(cell -> Integer.valueOf(cell.group(2)))
                .distinct()
                .sorted()
                .toList();
    }
}
