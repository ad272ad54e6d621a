package it.cooperazionedigitale.applications.web.sending;

import it.cooperazionedigitale.applications.web.FileNotes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The last look before sending.
 *
 * @param id the application
 * @param title the project's title
 * @param callTitle its call
 * @param body the body that applies
 * @param requested the contribution asked for
 * @param closes the closing, in words
 * @param closesAt the closing
 * @param now the server's time
 * @param left time left, in words
 * @param notes what is to know of its files
 * @param maySign whether this person may send
 * @param unconfirmed whether this person's address has to be confirmed first
 */
record SendingPage(
        UUID id,
        String title,
        String callTitle,
        String body,
        String requested,
        String closes,
        Instant closesAt,
        Instant now,
        String left,
        List<FileNotes.Note> notes,
        boolean maySign,
        boolean unconfirmed) {}
