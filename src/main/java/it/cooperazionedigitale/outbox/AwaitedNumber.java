package it.cooperazionedigitale.outbox;

import java.util.UUID;

/**
 * The number of a thing as a letter mentions it that is written before the number is given out. Numbers without gaps are held by who
 * takes one until the commit, so they are taken last, and by then the letter is a row: {@code outbox.numbered(thing, number)} puts the
 * number into it, in the very statement that gives it out.
 *
 * @param thing what will have the number
 */
public record AwaitedNumber(UUID thing) {

    /** What stands in the letter's words until then; the database function knows it too. */
    static final String MARK = "{numero}";
}
