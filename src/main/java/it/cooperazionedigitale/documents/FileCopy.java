package it.cooperazionedigitale.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was to serve once more.
 *
 * @param source the file
 * @param name its name; empty where there is no such file
 * @param copy the file that it is now too; null if it did not come along
 * @param why why not
 */
public record FileCopy(
        UUID source,
        String name,
        @Nullable UUID copy,
        @Nullable Hindrance why) {

    /** Why a file does not come along. */
    public enum Hindrance {
        /** Nobody knows yet whether it is clean. */
        PENDING,
        /** It was not accepted. */
        REFUSED,
        /** Its content is gone. */
        REMOVED,
        /** Another kind of file is asked for. */
        KIND,
        /** It is too big for where it would go. */
        SIZE,
        /** The body's room is used up. */
        ROOM
    }
}
