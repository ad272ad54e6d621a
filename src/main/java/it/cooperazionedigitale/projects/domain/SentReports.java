package it.cooperazionedigitale.projects.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All sendings of all reports. */
public interface SentReports extends Repository<SentReport, UUID> {

    SentReport save(SentReport sent);

    /** What was sent last. */
    Optional<SentReport> findFirstByQuestionnaireIdOrderByNumberDesc(UUID questionnaire);
}
