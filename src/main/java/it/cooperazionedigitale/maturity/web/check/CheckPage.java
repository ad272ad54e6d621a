package it.cooperazionedigitale.maturity.web.check;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;
import java.util.UUID;

/**
 * A check under way: its six parts.
 *
 * @param id the check
 * @param parts one row a dimension
 * @param progress how far it is, in words
 * @param done dimensions answered in full
 * @param total all dimensions
 */
record CheckPage(UUID id, List<TaskRow> parts, String progress, int done, int total) {

    /** Whether it can be completed. */
    public boolean complete() {
        return done == total;
    }
}
