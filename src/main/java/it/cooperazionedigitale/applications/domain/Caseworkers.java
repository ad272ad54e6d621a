package it.cooperazionedigitale.applications.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who looks after which application. */
public interface Caseworkers extends Repository<Caseworker, UUID> {

    Caseworker save(Caseworker caseworker);

    void delete(Caseworker caseworker);

    List<Caseworker> findByApplicationIdIn(Collection<UUID> applications);
}
