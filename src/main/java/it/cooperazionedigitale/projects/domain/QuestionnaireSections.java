package it.cooperazionedigitale.projects.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers to all reports, section by section. */
public interface QuestionnaireSections extends Repository<QuestionnaireSection, UUID> {

    QuestionnaireSection save(QuestionnaireSection section);

    List<QuestionnaireSection> findByQuestionnaireId(UUID questionnaire);
}
