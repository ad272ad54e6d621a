package it.cooperazionedigitale.site;

import java.util.Optional;
import java.util.UUID;

/** Knows whose the things are that stand at a module's addresses. */
public interface OwnedPlace {

    /** The body that owns what stands at the address, whether or not the viewer may know of it; empty if none does. */
    Optional<UUID> bodyAt(String path);
}
