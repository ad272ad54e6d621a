package it.cooperazionedigitale.applications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All handovers. */
public interface Handovers extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    Optional<Handover> findById(UUID id);

    /** Makes handovers happen one after the other until the transaction ends: they are rare, and each reads what the one before left. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(162)")
    Integer queue();
}
