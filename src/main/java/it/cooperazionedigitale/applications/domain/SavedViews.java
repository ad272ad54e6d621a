package it.cooperazionedigitale.applications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All saved views. */
public interface SavedViews extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    /** The owner's own. */
    Optional<SavedView> findByIdAndOwnerId(UUID id, UUID owner);

    /** The owner's of a name, however it is written. */
    Optional<SavedView> findByOwnerIdAndNameIgnoreCase(UUID owner, String name);

    int countByOwnerId(UUID owner);

    void delete(SavedView view);

    /** Makes what one owner does with views happen one after the other, until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:owner as text), 161))")
    Integer queue(UUID owner);

    /** None of the owner's views but one opens the list any more. */
    @Modifying
    @Query(
            "update SavedView v set v.starts = false, v.version = v.version + 1 where v.ownerId = :owner and v.starts and v.id <> :but")
    void noneStarts(UUID owner, UUID but);
}
