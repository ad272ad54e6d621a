package it.cooperazionedigitale.site;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Seam for modules where people write: tells somebody whose session is over that nothing is lost, and since when. */
public interface SavedWork {

    /** When something was last saved for the body, if anything was. */
    Optional<Instant> lastSaved(UUID organisation);
}
