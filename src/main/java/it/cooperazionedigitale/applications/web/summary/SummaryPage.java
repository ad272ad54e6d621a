package it.cooperazionedigitale.applications.web.summary;

import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.applications.web.SummaryBlocks;
import it.cooperazionedigitale.applications.web.Term;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was answered, to check or to read again.
 *
 * @param id the application
 * @param title the project's title
 * @param parts one block each
 * @param missing what is lacking, each with where to mend it
 * @param notes what is to know of its files
 * @param draft whether it is still being written
 * @param sentBefore whether an earlier version was sent
 * @param gate whether the call takes applications now
 * @param term until when it can be sent; null where it cannot
 */
record SummaryPage(
        UUID id,
        String title,
        List<SummaryBlocks.Block> parts,
        List<Lack> missing,
        List<FileNotes.Note> notes,
        boolean draft,
        boolean sentBefore,
        Gate gate,
        @Nullable Term term) {

    /** Something lacking. */
    record Lack(String href, String text) {}
}
