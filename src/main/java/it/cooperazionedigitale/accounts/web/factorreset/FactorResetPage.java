package it.cooperazionedigitale.accounts.web.factorreset;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The factors of a person that are to be taken off.
 *
 * @param id the account
 * @param name the person's name
 * @param any whether there is a factor at all
 * @param waiting the proposal that waits, null without one
 */
record FactorResetPage(
        UUID id, String name, boolean any, @Nullable Waiting waiting) {

    /**
     * A proposal that waits.
     *
     * @param address where it is decided
     * @param told who proposed it and when, as arguments of the sentence
     * @param reason why
     * @param until when it lapses
     * @param own whether the viewer proposed it
     */
    record Waiting(String address, Told told, String reason, String until, boolean own) {}

    /**
     * Who and when.
     *
     * @param by the name
     * @param at the moment
     */
    record Told(String by, String at) {}
}
