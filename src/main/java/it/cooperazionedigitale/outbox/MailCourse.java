package it.cooperazionedigitale.outbox;

import java.time.Instant;

/** Knows how a person wants to be written to. The module that knows people's wishes makes it a bean. */
public interface MailCourse {

    /** How a mail goes on from its row. */
    enum Way {
        /** It leaves by itself. */
        AT_ONCE,
        /** It waits for the day's one mail. */
        IN_DIGEST,
        /** It is read in the portal only. */
        IN_PORTAL
    }

    /**
     * The way of one mail.
     *
     * @param way how
     * @param notBefore when it may leave
     */
    record Course(Way way, Instant notBefore) {}

    /** How this mail goes, written now. */
    Course of(OutgoingMail mail, Instant now);
}
