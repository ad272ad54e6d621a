package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationState;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What handing over does to one application. */
public enum HandoverOutcome {
    /** It passes to the person, or to nobody. */
    GIVEN,
    /** It is there already. */
    SAME,
    /** The person may not open it. */
    UNSEEN,
    /** It was taken back or excluded: there is nothing to look after. */
    ENDED,
    /** Somebody else handed it over after the preview, or before the act was undone. */
    MOVED,
    /** It went back when the act was undone. */
    UNDONE;

    private static final Set<ApplicationState> OVER = EnumSet.of(ApplicationState.WITHDRAWN, ApplicationState.EXCLUDED);

    /**
     * What would happen now.
     *
     * @param from who looks after it
     * @param to who is to; null for nobody
     * @param seen whether that person may open it
     */
    public static HandoverOutcome of(@Nullable UUID from, @Nullable UUID to, ApplicationState state, boolean seen) {
        if (Objects.equals(from, to)) {
            return SAME;
        }
        if (to == null) {
            return GIVEN;
        }
        if (!seen) {
            return UNSEEN;
        }
        return OVER.contains(state) ? ENDED : GIVEN;
    }
}
