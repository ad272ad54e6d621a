package it.cooperazionedigitale.transformers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The questions other modules may ask about transformer firms. */
public interface TransformerDirectory {

    /** A firm, whatever its state. */
    Optional<TransformerSummary> find(UUID organisation);

    /** The name of a firm, whatever its state: for pages that only say who it is. */
    Optional<String> nameOf(UUID organisation);

    /** The ids of the firms that may be chosen now, in one query. */
    Set<UUID> accreditedIds();

    /** Firms that may be chosen now: accredited and complete, by name. */
    List<TransformerSummary> accredited();
}
