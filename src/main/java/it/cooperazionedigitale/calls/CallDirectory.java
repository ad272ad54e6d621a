package it.cooperazionedigitale.calls;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions other modules may ask about calls. */
public interface CallDirectory {

    /** A call, whatever its state. */
    Optional<CallSummary> find(UUID call);

    /** A published call by its slug. */
    Optional<CallSummary> bySlug(String slug);

    /** All calls but drafts, the newest closing first. */
    List<CallSummary> published();

    /** All calls, also drafts. */
    List<CallSummary> all();

    /** The published calls whose applications nobody of the programme may see yet: the seal falls by the clock alone. */
    List<CallSummary> sealed();

    /**
     * The call with its row held in share mode until the transaction ends: no extension, suspension or closing act can
     * slip in between the look and the submission.
     */
    Optional<CallSummary> holdForSubmission(UUID call);
}
