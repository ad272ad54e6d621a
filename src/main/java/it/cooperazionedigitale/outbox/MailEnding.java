package it.cooperazionedigitale.outbox;

import java.util.UUID;

/** Something besides accounts that gets mails by its own id, and ends when the link of such a mail is used. */
public interface MailEnding {

    /** Ends what this id stands for; false when it is none of this kind, or has ended already. */
    boolean end(UUID whose, MailFamily family);
}
