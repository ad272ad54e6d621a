package it.cooperazionedigitale.organisations.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All bodies. */
public interface Organisations extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    /** Saves and lets the database check at once. */
    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    /** A body's name. */
    record Named(UUID id, String name) {}

    @Query("select o.id, o.name from Organisation o where o.id in :ids")
    List<Named> namesOf(Collection<UUID> ids);

    boolean existsByTaxCode(String taxCode);

    boolean existsByVatNumberAndIdNot(String vatNumber, UUID id);

    boolean existsByVatNumber(String vatNumber);
}
