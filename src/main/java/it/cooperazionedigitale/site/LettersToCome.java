package it.cooperazionedigitale.site;

import java.util.Collection;

/** Says how many people an act will write to, before it is done: answered by the same code that then writes the letters. */
public interface LettersToCome {

    /** Who would be written to if these facts, events of the modules, came true. */
    Readers of(Collection<?> facts);

    /**
     * Who will be written to.
     *
     * @param people how many people
     * @param letters how many letters: somebody who works for two bodies gets two
     * @param bodies for how many organisations they work; 0 when the letters are not about organisations
     */
    record Readers(int people, int letters, int bodies) {

        /** Nobody at all. */
        public static final Readers NONE = new Readers(0, 0, 0);
    }
}
