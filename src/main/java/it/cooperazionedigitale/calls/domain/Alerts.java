package it.cooperazionedigitale.calls.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All addresses that want to be told of the next call. */
public interface Alerts extends Repository<Alert, UUID> {

    Alert save(Alert alert);

    Optional<Alert> findByEmail(String email);

    Optional<Alert> findBySecretHash(String hash);

    List<Alert> findByConfirmedAtNotNull();

    /** Holds an address until the transaction ends: of two requests at once one waits. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:email as text), 162))")
    int queue(String email);

    @Modifying
    @Query("delete from Alert a where a.id = :id")
    int leave(UUID id);

    @Modifying
    @Query("delete from Alert a where a.confirmedAt is null and a.askedAt < :before")
    int forgetUnanswered(Instant before);
}
