package it.cooperazionedigitale.organisations.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All hubs. */
public interface Hubs extends Repository<Hub, UUID> {

    Hub save(Hub hub);

    Optional<Hub> findById(UUID id);

    Optional<Hub> findByCode(String code);

    List<Hub> findAllByOrderByName();

    /** The hubs that may take a body of no federation: those with a node in the region first, then those with fewest bodies. */
    @Query("""
            select h from Hub h
            order by case when exists (select 1 from TerritorialNode n join n.regions r where n.hubId = h.id and r = :region)
                     then 0 else 1 end,
                     (select count(o.id) from Organisation o where o.hubId = h.id), h.code""")
    List<Hub> byRoomIn(String region);
}
