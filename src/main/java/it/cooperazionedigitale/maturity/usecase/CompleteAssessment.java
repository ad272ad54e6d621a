package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.maturity.domain.Questionnaire;
import it.cooperazionedigitale.maturity.domain.Scores;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team completes a check: its scores stand from now on. */
@Service
public class CompleteAssessment {

    private final MaturityAssessments assessments;
    private final GivenAnswers given;
    private final MaturityQuestions questionnaires;
    private final BodyPeers peers;
    private final AuditTrail audit;
    private final Clock clock;

    CompleteAssessment(
            MaturityAssessments assessments,
            GivenAnswers given,
            MaturityQuestions questionnaires,
            BodyPeers peers,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.given = given;
        this.questionnaires = questionnaires;
        this.peers = peers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Completes it; completed already, nothing happens. */
    @Transactional
    @PreAuthorize("@maturityRules.mayAnswer(#id, #viewer)")
    public void complete(UUID id, Viewer viewer) {
        MaturityAssessment assessment = assessments.hold(id).orElseThrow(NotFound::new);
        if (assessment.completed()) {
            return;
        }
        Questionnaire questionnaire = questionnaires.version(assessment.questionnaire());
        Map<String, List<String>> answers = given.all(id);
        if (!questionnaire.complete(answers)) {
            throw new Refusal("maturity.refusal.incomplete");
        }
        Scores scores = Scores.of(questionnaire, answers);
        assessment.complete(scores, peers.of(assessment.organisationId()), viewer, clock.instant());
        assessments.save(assessment);
        audit.record(
                viewer, "maturity.completed", "maturity", id, null, Changes.of("overall", null, assessment.overall()));
    }
}
