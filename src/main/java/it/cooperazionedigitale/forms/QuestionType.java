package it.cooperazionedigitale.forms;

/** The kinds of question the engine can ask. */
public enum QuestionType {
    /** One line of text. */
    SHORT,
    /** Several lines, with a counter. */
    LONG,
    /** A whole number. */
    NUMBER,
    /** An amount in euro, typed the Italian way. */
    MONEY,
    /** A calendar day, gg/mm/aaaa. */
    DATE,
    /** One of several. */
    CHOICE,
    /** Any of several. */
    MANY,
    /** Yes or no. */
    YES_NO,
    /** A comune of the list, kept by its Istat code. */
    COMUNE,
    /** An economic activity of the list, kept by its ATECO code. */
    ATECO,
    /** Any of the seventeen goals of the 2030 Agenda, kept by their numbers. */
    SDG,
    /** Files, kept by their ids. */
    FILE,
    /** Rows of simple answers. */
    TABLE
}
