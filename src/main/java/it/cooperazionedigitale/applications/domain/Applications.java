package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationPart;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All applications. */
public interface Applications extends Repository<Application, UUID> {

    Application save(Application application);

    void flush();

    Optional<Application> findById(UUID id);

    /** An application of the body that the viewer acts for; others' are not found. */
    default Application owned(UUID id, Viewer viewer) {
        return findById(id)
                .filter(application -> viewer.mayIn(application.applicant().id(), TeamRole.VIEWER))
                .orElseThrow(NotFound::new);
    }

    List<Application> findByIdIn(Collection<UUID> ids);

    List<Application> findAllByOrderById();

    /** The application with its row held until the transaction ends: acts on one application happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> hold(UUID id);

    /** The body's applications to a call, the live one first. */
    @Query("""
            select a from Application a where a.callId = :call and a.applicant.id = :organisation
            order by case when a.status.state = WITHDRAWN then 1 else 0 end, a.status.since desc""")
    List<Application> ofBody(UUID call, UUID organisation);

    @Query("select a from Application a where a.applicant.id = :organisation order by a.status.since desc")
    List<Application> ofBody(UUID organisation);

    /** The body's applications, the latest moved first, so many at most. */
    @Query("select a from Application a where a.applicant.id = :organisation order by a.status.since desc")
    List<Application> ofBody(UUID organisation, Limit most);

    /** What was sent to a call and not taken back. */
    @Query("""
            select a from Application a where a.callId = :call and a.received.submissions > 0
            and a.status.state not in (DRAFT, WITHDRAWN)""")
    List<Application> sentTo(UUID call);

    /** What was sent to some calls and not taken back. */
    @Query("""
            select a from Application a where a.callId in :calls and a.received.submissions > 0
            and a.status.state not in (DRAFT, WITHDRAWN)""")
    List<Application> sentTo(Collection<UUID> calls);

    /** Whether the body asks for a contribution in the call itself, as lead or as partner. */
    @Query("""
            select count(a) > 0 from Application a where a.callId = :call and (a.applicant.id = :organisation
              or a.id in (select p.applicationId from Partnership p where p.callId = :call
                and p.organisationId = :organisation and p.state = CONFIRMED))
            and a.received.submissions > 0 and a.status.state not in (DRAFT, WITHDRAWN, EXCLUDED)""")
    boolean appliesItself(UUID call, UUID organisation);

    /** Whether a sent application of the call names the body as its transformer. */
    @Query("""
            select count(a) > 0 from Application a where a.callId = :call and a.transformerId = :organisation
            and a.received.submissions > 0 and a.status.state not in (DRAFT, WITHDRAWN, EXCLUDED)""")
    boolean namedAsTransformer(UUID call, UUID organisation);

    /** Makes the starts of one body wait for each other until the transaction ends. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:key as text), 160))")
    Integer queue(String key);

    /** The body that leads the application, without loading it. */
    @Query("select a.applicant.id from Application a where a.id = :id")
    Optional<UUID> leadOf(UUID id);

    /** The bodies' applications of a call that go on. */
    @Query("""
            select new it.cooperazionedigitale.applications.ApplicationPart(a.applicant.id, a.id)
            from Application a where a.callId = :call and a.status.state not in (WITHDRAWN, NOT_ELIGIBLE, EXCLUDED)""")
    List<ApplicationPart> leadsIn(UUID call);

    /** The bodies with an application in a call that goes on, or with a part in one. */
    @Query("""
            select a.applicant.id from Application a
            where a.callId = :call and a.status.state not in (WITHDRAWN, NOT_ELIGIBLE, EXCLUDED)
            union select p.organisationId from Partnership p join Application a on a.id = p.applicationId
            where p.callId = :call and p.state in (ASKED, ACCEPTED, CONFIRMED)
            and a.status.state not in (WITHDRAWN, NOT_ELIGIBLE, EXCLUDED)""")
    Set<UUID> bodiesIn(UUID call);
}
