package it.cooperazionedigitale.accounts.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All times an administrator saw the portal as somebody else. */
public interface Seeings extends Repository<Seeing, UUID> {

    Seeing save(Seeing seeing);

    Optional<Seeing> findByIdAndAdministratorId(UUID id, UUID administratorId);
}
