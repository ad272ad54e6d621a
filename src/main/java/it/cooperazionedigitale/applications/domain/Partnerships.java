package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationPart;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All parts that bodies have in others' applications. */
public interface Partnerships extends Repository<Partnership, UUID> {

    Partnership save(Partnership partnership);

    Optional<Partnership> findById(UUID id);

    /** Everybody who asked, in the order of asking. */
    List<Partnership> findByApplicationIdOrderByAskedAtAscIdAsc(UUID applicationId);

    /** The bodies' parts as partners in applications of a call that go on. */
    @Query("""
            select new it.cooperazionedigitale.applications.ApplicationPart(p.organisationId, a.id, p.id)
            from Partnership p join Application a on a.id = p.applicationId
            where p.callId = :call and p.state in (ASKED, ACCEPTED, CONFIRMED)
            and a.status.state not in (WITHDRAWN, NOT_ELIGIBLE, EXCLUDED)""")
    List<ApplicationPart> partsIn(UUID call);

    /** The body that has the part, without loading it. */
    @Query("select p.organisationId from Partnership p where p.id = :id")
    Optional<UUID> bodyOf(UUID id);

    /** The application the part is in, without loading it. */
    @Query("select p.applicationId from Partnership p where p.id = :id")
    Optional<UUID> applicationOf(UUID id);

    /** The one part of a call that binds the body. */
    @Query("""
            select p from Partnership p where p.callId = :call and p.organisationId = :organisation
            and p.state in (ASKED, ACCEPTED, CONFIRMED)""")
    Optional<Partnership> binding(UUID call, UUID organisation);

    /** The parts that leads took the body in for, of drafts and of what was taken back. */
    @Query("""
            select p.id from Partnership p join Application a on a.id = p.applicationId
            where p.organisationId = :organisation and p.state in (ACCEPTED, CONFIRMED) and a.status.state in (DRAFT, WITHDRAWN)
            order by p.id""")
    List<UUID> inDrafts(UUID organisation);

    /**
     * A part that waits for a confirmation.
     *
     * @param id the part
     * @param lead name of the body that leads
     * @param callId the call
     */
    record Waiting(UUID id, String lead, UUID callId) {}

    /** The parts of drafts that the body has to confirm. */
    @Query("""
            select new it.cooperazionedigitale.applications.domain.Partnerships$Waiting(p.id, a.applicant.name, p.callId)
            from Partnership p join Application a on a.id = p.applicationId
            where p.organisationId = :organisation and p.state = ACCEPTED and a.status.state = DRAFT order by p.stateSince""")
    List<Waiting> waiting(UUID organisation);
}
