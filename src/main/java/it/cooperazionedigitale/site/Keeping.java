package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page that saves by itself has to know of itself.
 *
 * @param account whose page it is
 * @param typed whether its fields hold what was typed and not what is stored
 */
public record Keeping(@Nullable UUID account, boolean typed) {

    /** A page with what is stored. */
    public static Keeping stored(Viewer viewer) {
        return new Keeping(viewer.accountId(), false);
    }

    /** A page that came back with what was typed. */
    public static Keeping typed(Viewer viewer) {
        return new Keeping(viewer.accountId(), true);
    }
}
