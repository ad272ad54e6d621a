package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All resolutions. */
public interface Resolutions extends Repository<Resolution, UUID> {

    Resolution save(Resolution resolution);

    Optional<Resolution> findById(UUID id);

    /** The resolution, held until the transaction ends: votes are counted one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resolution r where r.id = :id")
    Optional<Resolution> hold(UUID id);

    /** The resolution of a call that is not rejected. */
    @Query("select r from Resolution r where r.callId = :callId and r.state <> 'REJECTED'")
    Optional<Resolution> standingOf(UUID callId);

    @Query("select r from Resolution r where r.callId = :callId and r.state = 'APPROVED'")
    Optional<Resolution> approvedOf(UUID callId);

    /** The approved resolution of the call of a ranked application. */
    @Query(
            "select r from Resolution r, Ranking k join k.lines l where k.id = r.rankingId and l.applicationId = :application "
                    + "and k.state = 'FROZEN' and r.state = 'APPROVED'")
    Optional<Resolution> approvedFor(UUID application);

    @Query("select r from Resolution r order by r.proposedAt desc, r.id desc")
    List<Resolution> newest(Limit limit);

    List<Resolution> findByState(ResolutionState state);
}
