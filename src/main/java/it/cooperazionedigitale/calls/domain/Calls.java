package it.cooperazionedigitale.calls.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All calls. */
public interface Calls extends Repository<Call, UUID> {

    Call save(Call call);

    Optional<Call> findById(UUID id);

    /** The call with its row held until the transaction ends: of two acts at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Call c where c.id = :id")
    Optional<Call> hold(UUID id);

    /** Calls that are published and take applications in part of a window. */
    @Query("""
            select c from Call c where c.act = it.cooperazionedigitale.calls.domain.CallAct.SCHEDULED
              and c.id <> :self and c.opensAt < :closes and c.closesAt > :opens order by c.opensAt""")
    List<Call> overlapping(UUID self, Instant opens, Instant closes);

    /** Published calls not yet evaluated whose rules seal what is sent, the first to close first. */
    @Query(nativeQuery = true, value = """
            select * from calls.call where act = 'SCHEDULED' and rules -> 'procedure' ->> 'sealed' = 'true'
            order by closes_at, id""")
    List<Call> thatSeal();

    Optional<Call> findBySlugAndActNot(String slug, CallAct act);

    List<Call> findByActNotOrderByClosesAtDesc(CallAct act);

    List<Call> findByOrderByClosesAtDesc();

    boolean existsByCodeAndIdNot(String code, UUID id);

    boolean existsBySlugAndIdNot(String slug, UUID id);
}
