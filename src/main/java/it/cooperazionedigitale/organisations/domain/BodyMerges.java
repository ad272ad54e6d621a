package it.cooperazionedigitale.organisations.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All merges of doubles, proposed, made and undone. */
public interface BodyMerges extends Repository<BodyMerge, UUID> {

    BodyMerge save(BodyMerge merge);

    /** Saves and lets the database check at once. */
    BodyMerge saveAndFlush(BodyMerge merge);

    Optional<BodyMerge> findById(UUID id);

    /** The merge, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from BodyMerge m where m.id = :id")
    Optional<BodyMerge> take(UUID id);

    /** The merge that holds now for an absorbed body. */
    Optional<BodyMerge> findByAbsorbedIdAndState(UUID absorbedId, BodyMerge.State state);

    List<BodyMerge> findTop100ByOrderByProposedAtDescIdDesc();

    List<BodyMerge> findByKeptIdOrAbsorbedIdOrderByProposedAtDesc(UUID kept, UUID absorbed);
}
