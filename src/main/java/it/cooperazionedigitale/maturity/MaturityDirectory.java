package it.cooperazionedigitale.maturity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What other modules may ask about digital maturity. */
public interface MaturityDirectory {

    /** Where the body stands with its checks. */
    MaturityStanding standing(UUID organisation);

    /** The last check that the body has completed. */
    Optional<MaturitySummary> latest(UUID organisation);

    /** The last check that the body had completed by the instant. */
    Optional<MaturitySummary> latest(UUID organisation, Instant by);
}
