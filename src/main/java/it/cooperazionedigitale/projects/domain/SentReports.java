package it.cooperazionedigitale.projects.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All sendings of all reports. */
public interface SentReports extends Repository<SentReport, UUID> {

    SentReport save(SentReport sent);

    /** What was sent last. */
    Optional<SentReport> findFirstByQuestionnaireIdOrderByNumberDesc(UUID questionnaire);

    /** Whether a report of a project was sent with a file. */
    @Query(nativeQuery = true, value = """
            select exists (select from projects.sent_report s join projects.questionnaire q on q.id = s.questionnaire_id
            where q.project_id = :project and position('"' || :file || '"' in s.content) > 0)""")
    boolean name(UUID project, String file);
}
