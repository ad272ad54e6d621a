package it.cooperazionedigitale.shared.personal;

/**
 * One column with personal data.
 *
 * @param table the table with its schema
 * @param column its name
 * @param what what kind of data it is
 * @param use what it is used for
 * @param end what becomes of it at erasure
 * @param hold why it stays, where it does
 */
public record PersonalColumn(String table, String column, What what, Processing use, AtErasure end, Hold hold) {

    /** What is held says why, and nothing else does. */
    public PersonalColumn {
        if ((end == AtErasure.HELD) != (hold != Hold.NONE)) {
            throw new IllegalArgumentException(
                    table + "." + column + " is held without a reason, or not held with one");
        }
    }

    /** The column as it is declared by a field. */
    public static PersonalColumn of(String table, String column, Personal field) {
        return new PersonalColumn(table, column, field.value(), field.use(), field.end(), field.hold());
    }
}
