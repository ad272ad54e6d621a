package it.cooperazionedigitale.calls;

import java.util.Optional;

/** How long an application to a call takes; told by the module above, which has seen some. */
public interface TimeNeeded {

    /**
     * A time.
     *
     * @param minutes so many
     * @param applications the sent applications it was measured on; none for an estimate
     */
    record Told(int minutes, int applications) {}

    /** For the questions and parts of a call. */
    Optional<Told> of(CallSummary call);
}
