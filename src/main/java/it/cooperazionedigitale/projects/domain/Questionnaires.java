package it.cooperazionedigitale.projects.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The questions all reports are asked. */
public interface Questionnaires extends Repository<Questionnaire, UUID> {

    Questionnaire save(Questionnaire questionnaire);

    Optional<Questionnaire> findById(UUID id);
}
