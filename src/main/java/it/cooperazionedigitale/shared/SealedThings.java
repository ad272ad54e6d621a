package it.cooperazionedigitale.shared;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which things are sealed now: nobody of the programme may know yet whose they are. Modules that seal implement it. */
public interface SealedThings {

    /** Those of these things that are sealed, or that belong to something sealed. */
    Set<UUID> among(Collection<UUID> things);
}
