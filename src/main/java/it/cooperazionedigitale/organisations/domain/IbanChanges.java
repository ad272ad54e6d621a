package it.cooperazionedigitale.organisations.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All account numbers that bodies proposed. */
public interface IbanChanges extends Repository<IbanChange, UUID> {

    IbanChange save(IbanChange change);

    /** Saves and lets the database check at once. */
    IbanChange saveAndFlush(IbanChange change);

    /** One of a body's, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<IbanChange> findByIdAndOrganisationId(UUID id, UUID organisationId);

    /** The one behind a link, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from IbanChange c where c.secretHash = :secretHash")
    Optional<IbanChange> takeBySecretHash(byte[] secretHash);

    /** The body whose number a link confirms or stops. */
    @Query("select c.organisationId from IbanChange c where c.secretHash = :secretHash")
    Optional<UUID> bodyBehind(byte[] secretHash);

    /** The one behind a link. */
    Optional<IbanChange> findBySecretHash(byte[] secretHash);

    Optional<IbanChange> findByOrganisationIdAndState(UUID organisationId, IbanChange.State state);

    List<IbanChange> findTop20ByOrganisationIdOrderByProposedAtDescIdDesc(UUID organisationId);

    /** The number in use: the last whose hold is over. */
    @Query("""
            select c from IbanChange c
            where c.organisationId = :organisation and c.state = 'CONFIRMED' and c.effectiveAt <= :now
            order by c.effectiveAt desc, c.id desc limit 1""")
    Optional<IbanChange> inUse(UUID organisation, Instant now);
}
