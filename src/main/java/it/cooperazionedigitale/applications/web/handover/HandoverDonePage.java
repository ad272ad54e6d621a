package it.cooperazionedigitale.applications.web.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a handover did.
 *
 * @param said in a sentence
 * @param parts the applications, by what happened to them
 * @param undoable until when it may be undone, in words; null when it may not
 * @param theirs the list of what the person looks after; null for nobody
 * @param list the whole list
 */
record HandoverDonePage(
        UUID id,
        String said,
        List<HandoverPart> parts,
        @Nullable String undoable,
        @Nullable String theirs,
        String list) {}
