package it.cooperazionedigitale.shared.personal;

import java.time.Instant;

/** One kind of data that is not kept for ever: which are due, and their end. Modules make them beans; privacy runs them. */
public interface RetentionRule {

    /** Its name for ever, such as {@code accounts-unconfirmed}. */
    String name();

    /** The message key of what it ends; the same key with {@code .how} says after how long. */
    String words();

    /** The processing whose period it is. */
    Processing use();

    /** How many are due. */
    int due(Instant now);

    /** Ends those that are due, a bounded number at a time, and says how many. */
    int run(Instant now);
}
