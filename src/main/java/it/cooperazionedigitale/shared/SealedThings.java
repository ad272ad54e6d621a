package it.cooperazionedigitale.shared;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which things are sealed now: nobody of the programme may know yet whose they are. Modules that seal implement it. */
public interface SealedThings {

    /** Those of these things that are sealed, or that belong to something sealed. */
    Set<UUID> among(Collection<UUID> things);

    /** Those of these things that anybody says are sealed. */
    static Set<UUID> among(Collection<UUID> things, List<SealedThings> seals) {
        return things.isEmpty()
                ? Set.of()
                : seals.stream()
                        .flatMap(source -> source.among(things).stream())
                        .collect(Collectors.toSet());
    }
}
