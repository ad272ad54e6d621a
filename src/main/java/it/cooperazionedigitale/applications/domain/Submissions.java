package it.cooperazionedigitale.applications.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All sent versions. */
public interface Submissions extends Repository<Submission, UUID> {

    Submission save(Submission submission);

    /** The version whose receipt carries the code. */
    Optional<Submission> findByCode(String code);

    /** One version of an application, by its number. */
    Optional<Submission> findByApplicationIdAndNumber(UUID applicationId, int number);

    /** The version that counts. */
    Optional<Submission> findFirstByApplicationIdOrderByNumberDesc(UUID applicationId);
}
