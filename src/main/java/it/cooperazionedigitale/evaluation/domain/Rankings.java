package it.cooperazionedigitale.evaluation.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of all rankings. */
public interface Rankings extends Repository<Ranking, UUID> {

    Ranking save(Ranking ranking);

    Ranking saveAndFlush(Ranking ranking);

    Optional<Ranking> findById(UUID id);

    /** The ranking with its lines, in one look. */
    @Query("select r from Ranking r left join fetch r.lines where r.id = :id")
    Optional<Ranking> withLines(UUID id);

    /** The newest version of a call's ranking. */
    Optional<Ranking> findFirstByCallIdOrderByNumberDesc(UUID callId);

    /** The ranking, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Ranking r where r.id = :id")
    Optional<Ranking> hold(UUID id);

    List<Ranking> findByStateIn(Collection<RankingState> states);

    /** The newest version of each of several calls, without its lines. */
    @Query("select r from Ranking r where r.callId in :calls and r.state <> 'SUPERSEDED'")
    List<Ranking> currentOf(Collection<UUID> calls);
}
