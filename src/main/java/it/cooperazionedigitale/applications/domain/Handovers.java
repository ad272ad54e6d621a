package it.cooperazionedigitale.applications.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All handovers. */
public interface Handovers extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    Optional<Handover> findById(UUID id);

    /** Makes handovers happen one after the other until the transaction ends: they are rare, and each reads what the one before left. */
    @Query(nativeQuery = true, value = "select 1 from pg_advisory_xact_lock(2026112218)")
    Integer queue();

    /** The applications of one act that a later act gave to somebody or to nobody. */
    @Query(nativeQuery = true, value = """
            select later.application_id
            from applications.handover act
            join applications.handover_item mine on mine.handover_id = act.id
            join applications.handover_item later on later.application_id = mine.application_id
            join applications.handover after on after.id = later.handover_id
            where act.id = :id and later.outcome = 'GIVEN' and after.number > act.number""")
    List<UUID> givenSince(UUID id);
}
