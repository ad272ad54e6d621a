package it.cooperazionedigitale.applications.web.priorities;

import it.cooperazionedigitale.applications.web.PriorityCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which priority categories hold for a body.
 *
 * @param groups the categories by the rules of each call
 */
record PrioritiesPage(List<Group> groups) {

    /** The categories by the rules of one call; no call means the thresholds of earlier ones. */
    record Group(@Nullable String call, List<PriorityCard> cards) {}
}
