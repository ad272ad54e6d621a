package it.cooperazionedigitale.documents;

import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How other modules take files in. First {@link #receive}, outside any transaction, for bytes are slow; then
 * {@link #file}, inside the transaction of the act that needs the file.
 */
public interface Filing {

    /** Takes in what a form brought and looks at its beginning; refused in words when it does not fit the slot. */
    UUID receive(Sent sent, Slot slot, Viewer viewer);

    /** Makes a file of an upload of the viewer's: it waits for its check from then on. The same upload gives the same file. */
    UUID file(UUID upload, Slot slot, FileOwner owner, Viewer viewer);

    /**
     * Files of one thing serve for another of the same body too: each becomes a file of its own with the same content and the same
     * verdict. What is not clean, or does not fit the slot, does not come along; one answer for each file, in their order.
     */
    List<FileCopy> copy(Collection<UUID> files, FileOwner from, Slot slot, FileOwner to, Viewer viewer);

    /** The file that an upload of the viewer's became, if it did. */
    Optional<UUID> filed(UUID upload, Viewer viewer);

    /** Takes a file away for good, unless something needs it to stay as it is, or it is being checked: then ask again at its verdict. */
    void discard(UUID file, Viewer viewer);

    /** Says that something needs this file to stay as it is. */
    void hold(UUID file, String holderKind, UUID holder);

    /** Says that it does not need it any more. */
    void release(UUID file, String holderKind, UUID holder);
}
