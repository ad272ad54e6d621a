package it.cooperazionedigitale.forms.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All published forms. */
public interface PublishedForms extends Repository<PublishedForm, UUID> {

    PublishedForm save(PublishedForm form);

    Optional<PublishedForm> findById(UUID id);

    Optional<PublishedForm> findFirstByCodeOrderByNumberDesc(String code);

    List<PublishedForm> findByCodeOrderByNumberDesc(String code);

    Optional<PublishedForm> findByCodeAndNumber(String code, int number);

    List<PublishedForm> findByOrderByCodeAscNumberDesc();

    /** The newest version of each form, by code. */
    @Query(
            "select f from PublishedForm f where f.number = (select max(o.number) from PublishedForm o where o.code = f.code) order by f.code")
    List<PublishedForm> newest();
}
