package it.cooperazionedigitale.organisations.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All bodies. */
public interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    /** Saves and lets the database check at once. */
    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    /** The body, held until the transaction ends: who changes its team waits here for the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> take(UUID id);

    /** The records that were merged into this one. */
    List<Organisation> findByMergedIntoOrderById(UUID kept);

    /** The record in use of the body with this number, be it its codice fiscale or its partita IVA. */
    @Query("""
            select coalesce(o.mergedInto, o.id) from Organisation o join o.numbers held
            where held = :number""")
    Optional<UUID> holder(String number);

    /** Whether a body has one of these numbers already, as codice fiscale or as partita IVA. */
    @Query("select count(o.id) > 0 from Organisation o join o.numbers held where held in :numbers")
    boolean anyHas(Collection<String> numbers);

    /** Which bodies have one of these numbers, always in the same order. */
    @Query("select distinct o.id from Organisation o join o.numbers held where held in :numbers order by o.id")
    List<UUID> holders(Collection<String> numbers);

    /** Whether another body than this has the number already, as codice fiscale or as partita IVA. */
    @Query("select count(o.id) > 0 from Organisation o join o.numbers held where held = :number and o.id <> :id")
    boolean anotherHas(String number, UUID id);

    /**
     * What a body's people may have to look after.
     *
     * @param confirmedAt when somebody last said that the data hold
     * @param asking how many people ask to be let in
     */
    record Attention(Instant confirmedAt, long asking) {}

    /** What the body's people may have to look after; empty for a record that is out of use. */
    @Query("""
            select new it.cooperazionedigitale.organisations.domain.Organisations$Attention(o.confirmedAt,
              (select count(r.id) from JoinRequest r where r.organisationId = o.id and r.state = 'PENDING'))
            from Organisation o where o.id = :id and o.mergedInto is null""")
    Optional<Attention> attention(UUID id);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    /** A body's name. */
    record Named(UUID id, String name) {}

    @Query("select o.id, o.name from Organisation o where o.id in :ids")
    List<Named> namesOf(Collection<UUID> ids);
}
