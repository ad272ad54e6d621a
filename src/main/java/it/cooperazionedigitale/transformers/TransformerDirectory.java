package it.cooperazionedigitale.transformers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions other modules may ask about transformer firms. */
public interface TransformerDirectory {

    /** A firm, whatever its state. */
    Optional<TransformerSummary> find(UUID organisation);

    /** Firms that may be chosen now: accredited and complete, by name. */
    List<TransformerSummary> accredited();
}
