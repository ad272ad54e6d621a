package it.cooperazionedigitale.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Looks whether what is kept is still what was checked. Reads every byte: never while something is locked. */
public interface ContentProof {

    /** Those of the files whose content is another one now; from then on they lie in quarantine. */
    List<FileSummary> changed(Collection<UUID> files);
}
