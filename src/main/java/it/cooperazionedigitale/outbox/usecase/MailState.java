package it.cooperazionedigitale.outbox.usecase;

import java.util.Set;

/** Where a mail stands. */
public enum MailState {
    /** Due, or due later. */
    WAITING,
    /** An instance is handing it over. */
    SENDING,
    /** The server has it. */
    SENT,
    /** The recipient's side said no. */
    REFUSED,
    /** Given up after many attempts. */
    FAILED,
    /** Waits for the day's digest. */
    DIGEST,
    /** Was part of a digest. */
    DIGESTED,
    /** Read in the portal only, as the person wishes. */
    KEPT,
    /** There is no mail server: shown to the developer. */
    SHOWN,
    /** Of an invented history: never sent. */
    MUTED;

    /** Those that nobody tries to send any more. */
    public static final Set<MailState> GIVEN_UP = Set.of(REFUSED, FAILED);

    /** Whether it may be taken up again. */
    public boolean givenUp() {
        return GIVEN_UP.contains(this);
    }
}
