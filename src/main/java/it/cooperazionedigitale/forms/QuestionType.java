package it.cooperazionedigitale.forms;

/**
 * The kinds of question the engine can ask. Of each is said what is stored.
 *
 * <p>What is typed comes as texts by field: one text under the question's id, several for what may be ticked, and of a table each
 * cell under {@code table.row.column}, such as {@code costs.0.amount}. Of files it is the ids of those that stay, and {@code +}
 * with the upload's id for one that is new.
 */
public enum QuestionType {
    /** One line of text; stored trimmed. */
    SHORT,
    /** Several lines, with a counter; stored trimmed. */
    LONG,
    /** A whole number; stored as {@code 1.234}. */
    NUMBER,
    /** An amount in euro, typed the Italian way; stored as {@code 1.234,50}. */
    MONEY,
    /** A calendar day; stored as {@code 03/03/2027}. */
    DATE,
    /** One of several; its value is stored. */
    CHOICE,
    /** Any of several; a list of their values is stored. */
    MANY,
    /** Yes or no; stored as {@code yes} or {@code no}. */
    YES_NO,
    /** A comune of the list; its Istat code is stored. */
    COMUNE,
    /** An economic activity of the list; its ATECO code is stored. */
    ATECO,
    /** Any of the seventeen goals of the 2030 Agenda; a list of their codes is stored. */
    SDG,
    /** Files; a list of their ids is stored. */
    FILE,
    /** Rows of simple answers; a list of maps is stored, each with the answers by column. */
    TABLE;

    /** Whether several texts may be ticked. */
    public boolean several() {
        return this == MANY || this == SDG;
    }
}
