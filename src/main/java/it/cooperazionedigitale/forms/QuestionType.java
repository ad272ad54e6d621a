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
    YES_NO
}
