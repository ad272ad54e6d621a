package it.cooperazionedigitale.audit;

import java.util.Collection;
import java.util.UUID;

/** The things that a module keeps for one application: what is done to them belongs to the history of its case. */
public interface CaseParts {

    /** Their ids, as they stand in the trail. */
    Collection<UUID> partsOf(UUID applicationId);
}
