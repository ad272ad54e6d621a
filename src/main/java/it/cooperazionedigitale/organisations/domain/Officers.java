package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All officers and managers of hubs. */
public interface Officers extends Repository<Officer, UUID> {

    Officer save(Officer officer);

    void delete(Officer officer);

    Optional<Officer> findById(UUID accountId);

    @Query("select o.accountId from Officer o where o.hubId = :hub and o.post = :post order by o.accountId")
    List<UUID> accounts(UUID hub, Role post);

    @Query("""
            select o.accountId from Officer o join o.regions r
            where o.hubId = :hub and o.post = :post and r = :region order by o.accountId""")
    List<UUID> accountsFor(UUID hub, Role post, String region);
}
