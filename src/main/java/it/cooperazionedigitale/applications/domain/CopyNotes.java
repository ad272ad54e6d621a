package it.cooperazionedigitale.applications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What each copied draft took over. */
public interface CopyNotes extends Repository<CopyNote, UUID> {

    CopyNote save(CopyNote note);

    Optional<CopyNote> findById(UUID application);
}
