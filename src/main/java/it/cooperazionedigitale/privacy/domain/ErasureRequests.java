package it.cooperazionedigitale.privacy.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All requests to be erased. */
public interface ErasureRequests extends Repository<ErasureRequest, UUID> {

    ErasureRequest save(ErasureRequest request);

    Optional<ErasureRequest> findById(UUID id);

    /** The request of a person that is not settled. */
    @Query("select r from ErasureRequest r where r.accountId = :account and r.state in (REQUESTED, HELD, CLOSING)")
    Optional<ErasureRequest> openOf(UUID account);

    /** The newest requests, open ones first. */
    @Query(
            "select r from ErasureRequest r order by case when r.state in (REQUESTED, HELD, CLOSING) then 0 else 1 end, r.askedAt desc, r.id desc")
    List<ErasureRequest> newest(Limit most);

    /** The newest request of a person. */
    Optional<ErasureRequest> findFirstByAccountIdOrderByAskedAtDesc(UUID account);

    /** What is due at an instant. */
    @Query(
            "select r.id from ErasureRequest r where r.state = CLOSING or (r.state = REQUESTED and r.executeAt <= :now) order by r.executeAt")
    List<UUID> due(Instant now, Limit most);

    /** The next number. */
    @Query(nativeQuery = true, value = "select nextval('privacy.erased_person')")
    long nextNumber();

    /** One erasure after the other, in the whole cluster: two last owners of a body cannot leave at once. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(2026112209) as text)")
    String oneAfterTheOther();
}
