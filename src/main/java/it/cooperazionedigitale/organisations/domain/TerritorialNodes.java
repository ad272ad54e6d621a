package it.cooperazionedigitale.organisations.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All territorial nodes. */
public interface TerritorialNodes extends Repository<TerritorialNode, UUID> {

    TerritorialNode save(TerritorialNode node);

    Optional<TerritorialNode> findByHubIdAndName(UUID hubId, String name);
}
