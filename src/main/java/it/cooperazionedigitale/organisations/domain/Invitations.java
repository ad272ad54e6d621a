package it.cooperazionedigitale.organisations.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All invitations. */
public interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    /** Saves and lets the database check at once. */
    Invitation saveAndFlush(Invitation invitation);

    /** One of a body's, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findByIdAndOrganisationId(UUID id, UUID organisationId);

    /** The one behind a link. */
    Optional<Invitation> findBySecretHash(byte[] secretHash);

    /** The body whose team a link leads to. */
    @Query("select i.organisationId from Invitation i where i.secretHash = :secretHash")
    Optional<UUID> bodyBehind(byte[] secretHash);

    /** The address a link was sent to, while it waits. */
    @Query("select i.email from Invitation i where i.secretHash = :secretHash and i.state = 'PENDING'")
    Optional<String> addressBehind(byte[] secretHash);

    /** The one behind a link, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.secretHash = :secretHash")
    Optional<Invitation> takeBySecretHash(byte[] secretHash);

    Optional<Invitation> findByOrganisationIdAndEmailAndState(
            UUID organisationId, String email, Invitation.State state);

    /** What somebody offered that still waits, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Invitation> findByOrganisationIdAndInvitedByAndState(
            UUID organisationId, UUID invitedBy, Invitation.State state);

    int countByOrganisationIdAndState(UUID organisationId, Invitation.State state);

    List<Invitation> findTop50ByOrganisationIdOrderByInvitedAtDescIdDesc(UUID organisationId);
}
