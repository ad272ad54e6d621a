package it.cooperazionedigitale.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The questions other modules may ask about files. Who may ask is for them to say. */
public interface Files {

    /** The file. */
    Optional<FileSummary> find(UUID file);

    /** Several files in one go, by id. */
    Map<UUID, FileSummary> findAll(Collection<UUID> files);

    /** The files that hang on something, in the order in which they came; removed ones are not among them. */
    List<FileSummary> of(UUID subject);

    /** A search's expression for what a file hangs on; {@code file} is the SQL that says which file, null where it is none. */
    String subjectOf(String file);
}
