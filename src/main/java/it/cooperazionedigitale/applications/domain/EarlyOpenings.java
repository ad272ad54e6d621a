package it.cooperazionedigitale.applications.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All proposals to open a sealed application early. */
public interface EarlyOpenings extends Repository<EarlyOpening, UUID> {

    EarlyOpening save(EarlyOpening opening);

    Optional<EarlyOpening> findByIdAndCallId(UUID id, UUID callId);

    /** The proposal with its row held: of two decisions at once the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from EarlyOpening o where o.id = :id and o.callId = :call")
    Optional<EarlyOpening> hold(UUID id, UUID call);

    /** One of a version of an application, in a state. */
    Optional<EarlyOpening> findByApplicationIdAndSubmissionNumberAndState(
            UUID applicationId, int submissionNumber, OpeningState state);

    /** The approved one of an application; of several, each of another version, the newest. */
    @Query("select o from EarlyOpening o where o.applicationId = :application and o.state = APPROVED"
            + " order by o.submissionNumber desc limit 1")
    Optional<EarlyOpening> newestApproved(UUID application);

    /** Those of a call whose application is still the version they are about. */
    @Query("select o.id from EarlyOpening o join Application a on a.id = o.applicationId"
            + " where o.callId = :call and a.status.state = SUBMITTED"
            + " and a.received.submissions = o.submissionNumber")
    Set<UUID> standingIn(UUID call);

    /** All of a call, the newest first. */
    List<EarlyOpening> findByCallIdOrderByProposedAtDescIdDesc(UUID callId);

    /** What waits in some calls and can still be decided, the oldest first. */
    @Query("select o from EarlyOpening o join Application a on a.id = o.applicationId"
            + " where o.callId in :calls and o.state = PROPOSED and a.status.state = SUBMITTED"
            + " and a.received.submissions = o.submissionNumber order by o.proposedAt, o.id")
    List<EarlyOpening> waitingIn(Collection<UUID> calls);

    /** Notes that a person reads; says 1 the first time, 0 afterwards. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into applications.early_reading (opening_id, reader_id, read_at) values (:opening, :reader, :at)
            on conflict do nothing""")
    int noteReading(UUID opening, UUID reader, Instant at);

    /** Whether an application, as it stands now, was opened early and this person has begun to read it. */
    @Query(nativeQuery = true, value = """
            select exists (select 1 from applications.early_opening o
              join applications.early_reading r on r.opening_id = o.id
              join applications.application a on a.id = o.application_id
                and a.state = 'SUBMITTED' and a.submissions = o.submission_number
              where o.application_id = :application and o.state = 'APPROVED' and r.reader_id = :reader)""")
    boolean isReadBy(UUID application, UUID reader);
}
