package it.cooperazionedigitale.documents;

import java.util.Optional;

/** Says where a file that was handed in can be replaced; modules above know of theirs. */
public interface FilePlaces {

    /** The page's address, if the file was handed in to this module. */
    Optional<String> of(FileSummary file);
}
