package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileState;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All files. */
public interface StoredFiles extends Repository<StoredFile, UUID> {

    /** Keeps it. */
    StoredFile save(StoredFile file);

    /** The file. */
    Optional<StoredFile> findById(UUID id);

    /** The file, and nobody else touches it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFile f where f.id = :id")
    Optional<StoredFile> hold(UUID id);

    /** Several, and nobody else touches them meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from StoredFile f where f.id in :ids order by f.id")
    List<StoredFile> hold(Collection<UUID> ids);

    /** Several. */
    List<StoredFile> findByIdIn(Collection<UUID> ids);

    /** What hangs on something. */
    @Query("select f from StoredFile f where f.subjectId = :subject and f.state <> :without order by f.sentAt, f.id")
    List<StoredFile> hanging(UUID subject, FileState without);

    /** The quarantine, newest first. */
    @Query("select f from StoredFile f where f.state = it.cooperazionedigitale.documents.FileState.REFUSED"
            + " order by f.checkedAt desc, f.id limit :most offset :from")
    List<StoredFile> refused(int from, int most);
}
