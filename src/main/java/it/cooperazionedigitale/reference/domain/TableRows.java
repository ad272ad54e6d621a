package it.cooperazionedigitale.reference.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one table of the schema must hold after a load.
 *
 * @param table the table, with its schema
 * @param columns names and SQL types, {@code population int}; the first is the key
 * @param rows the values as text, in the order of the columns
 * @param derived whether the rows are made from another table's and are replaced whole; otherwise rows no longer listed stay, marked not current
 */
public record TableRows(String table, List<String> columns, List<@Nullable String[]> rows, boolean derived) {

    /** The rows of a table others may refer to. */
    public static TableRows of(String table, List<String> columns, List<@Nullable String[]> rows) {
        return new TableRows(table, columns, rows, false);
    }

    /** The values of one column, in the order of the rows. */
    public @Nullable String[] column(int index) {
        return rows.stream().map(row -> row[index]).toArray(String[]::new);
    }
}
