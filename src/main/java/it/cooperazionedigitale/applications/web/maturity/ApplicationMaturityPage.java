package it.cooperazionedigitale.applications.web.maturity;

import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The digital self-check that goes with an application.
 *
 * @param id the application
 * @param latest the result; null for none
 * @param required whether the call asks for it
 * @param lack why it has to be done or repeated, as a sentence; null for nothing
 * @param draft whether the application is still being written
 * @param mayWrite whether this person may do the check
 */
record ApplicationMaturityPage(
        UUID id,
        @Nullable Latest latest,
        boolean required,
        @Nullable String lack,
        boolean draft,
        boolean mayWrite) {

    /**
     * A result.
     *
     * @param score the whole in points
     * @param band what it is called
     * @param rows the day and each part
     * @param href where the body reads it with its advice
     */
    record Latest(String score, String band, List<SummaryRow> rows, String href) {}

    /** Whether nothing is left to do about it. */
    public boolean enough() {
        return latest != null && lack == null;
    }

    /** Where the check leads back to. */
    public String self() {
        return "/coop/domande/" + id + "/autovalutazione";
    }
}
