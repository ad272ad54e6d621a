package it.cooperazionedigitale.calls.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All calls. */
public interface Calls extends Repository<Call, UUID> {

    Call save(Call call);

    Optional<Call> findById(UUID id);

    Optional<Call> findBySlugAndActNot(String slug, CallAct act);

    List<Call> findByActNotOrderByClosesAtDesc(CallAct act);

    List<Call> findByOrderByClosesAtDesc();

    boolean existsByCodeAndIdNot(String code, UUID id);

    boolean existsBySlugAndIdNot(String slug, UUID id);
}
