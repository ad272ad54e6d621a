package it.cooperazionedigitale.applications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All codes by which bodies ask to take part. */
public interface JoinDoors extends Repository<JoinDoor, UUID> {

    JoinDoor save(JoinDoor door);

    Optional<JoinDoor> findById(UUID applicationId);

    Optional<JoinDoor> findByCodeHash(byte[] codeHash);

    void delete(JoinDoor door);
}
