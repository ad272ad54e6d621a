package it.cooperazionedigitale.documents.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All uploads. */
public interface Uploads extends Repository<Upload, UUID> {

    /** Keeps it. */
    Upload save(Upload upload);

    /** Sends what was changed to the database now. */
    void flush();

    /** Forgets it. */
    void delete(Upload upload);

    /** A person's own upload. */
    Optional<Upload> findByIdAndAccountId(UUID id, UUID account);

    /** The same, and nobody else touches it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = :id and u.accountId = :account")
    Optional<Upload> hold(UUID id, UUID account);

    /** How many a person has begun and not finished. */
    @Query("select count(u) from Upload u where u.accountId = :account and u.sha256 is null and u.touchedAt > :since")
    long open(UUID account, Instant since);

    /** Uploads that nobody has touched for a long time and that became no file. */
    @Query("select u from Upload u where u.touchedAt < :before and u.fileId is null order by u.touchedAt limit 100")
    List<Upload> leftLying(Instant before);

    /** One of them, if it still is, and nobody else touches it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from Upload u where u.id = :id and u.touchedAt < :before and u.fileId is null")
    Optional<Upload> holdLying(UUID id, Instant before);
}
