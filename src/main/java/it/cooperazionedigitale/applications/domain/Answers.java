package it.cooperazionedigitale.applications.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All answers, section by section. */
public interface Answers extends Repository<SectionAnswers, UUID> {

    SectionAnswers save(SectionAnswers answers);

    Optional<SectionAnswers> findByApplicationIdAndSectionId(UUID applicationId, String sectionId);

    List<SectionAnswers> findByApplicationId(UUID applicationId);
}
