package it.cooperazionedigitale.forms.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All versions of forms that are being written. */
public interface FormDrafts extends Repository<FormDraft, UUID> {

    FormDraft save(FormDraft draft);

    void delete(FormDraft draft);

    Optional<FormDraft> findByCode(String code);

    /** The draft with its row held until the transaction ends: of two acts at once the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from FormDraft d where d.code = :code")
    Optional<FormDraft> hold(String code);

    List<FormDraft> findByOrderByCode();

    /** Holds a form's code until the transaction ends: of two who begin or publish it at once one waits. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:code as text), 120))")
    int queue(String code);
}
