package it.cooperazionedigitale.applications.web.sending;

import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.applications.web.Term;
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
 * @param term until when it can be sent
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
        Term term,
        List<FileNotes.Note> notes,
        boolean maySign,
        boolean unconfirmed) {}
