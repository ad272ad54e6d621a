package it.cooperazionedigitale.calls.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions about calls. */
public interface CallQuestions extends Repository<CallQuestion, UUID> {

    CallQuestion save(CallQuestion question);

    Optional<CallQuestion> findByIdAndCallId(UUID id, UUID callId);

    /** The question with its row held: of two answers at once the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from CallQuestion q where q.id = :id")
    Optional<CallQuestion> hold(UUID id);

    List<CallQuestion> findByCallIdAndStateOrderByAnsweredAtDesc(UUID callId, QuestionState state);

    List<CallQuestion> findTop3ByCallIdAndStateOrderByAnsweredAtDesc(UUID callId, QuestionState state);

    List<CallQuestion> findByCallIdOrderByAskedAt(UUID callId);

    List<CallQuestion> findByCallIdAndAskedByOrderByAskedAt(UUID callId, UUID askedBy);

    /** Holds this person's questions about this call until the transaction ends: of two clicks at once one waits. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:key as text), 161))")
    int queue(String key);

    /** Calls with questions that wait, and how many. */
    @Query("""
            select new it.cooperazionedigitale.calls.domain.WaitingQuestions(c.id, c.title, count(q), min(q.askedAt))
            from CallQuestion q join Call c on c.id = q.callId
            where q.state = it.cooperazionedigitale.calls.domain.QuestionState.ASKED group by c.id, c.title order by min(q.askedAt)""")
    List<WaitingQuestions> waiting();
}
