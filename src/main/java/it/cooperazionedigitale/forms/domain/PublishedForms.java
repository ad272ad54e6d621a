package it.cooperazionedigitale.forms.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All published forms. */
public interface PublishedForms extends Repository<PublishedForm, UUID> {

    PublishedForm save(PublishedForm form);

    Optional<PublishedForm> findById(UUID id);

    Optional<PublishedForm> findFirstByCodeOrderByNumberDesc(String code);
}
