package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.maturity.domain.AssessmentAnswers;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.DimensionAnswers;
import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team saves the answers to one dimension, all or some of them. */
@Service
public class AnswerDimension {

    private final MaturityAssessments assessments;
    private final AssessmentAnswers answers;
    private final MaturityQuestions questionnaires;
    private final AuditTrail audit;
    private final Clock clock;

    AnswerDimension(
            MaturityAssessments assessments,
            AssessmentAnswers answers,
            MaturityQuestions questionnaires,
            AuditTrail audit,
            Clock clock) {
        this.assessments = assessments;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what was chosen, unless something has to be mended or a colleague saved since.
     *
     * @param id the check
     * @param code the dimension
     * @param seen what the page showed before, revision 0 for a dimension never saved
     * @param typed what was chosen, by field
     * @param pressed whether somebody pressed the button, and the page did not save by itself
     */
    @Transactional
    @PreAuthorize("@maturityRules.mayAnswer(#id, #viewer)")
    public DimensionOutcome answer(
            UUID id, String code, Edition seen, Map<String, List<String>> typed, boolean pressed, Viewer viewer) {
        MaturityAssessment assessment = assessments.hold(id).orElseThrow(NotFound::new);
        Dimension dimension = questionnaires
                .version(assessment.questionnaire())
                .dimension(code)
                .orElseThrow(NotFound::new);
        assessment.requireUnderWay();
        DimensionAnswers stored = answers.findByAssessmentIdAndDimension(id, code)
                .orElseGet(() -> DimensionAnswers.empty(id, code, clock.instant()));
        Dimension.Reading read = dimension.read(typed);
        boolean same = stored.holds(read.values());
        if (!stored.mayBeReplacedBy(seen) && !same) {
            return DimensionOutcome.stale(stored, read.faults());
        }
        if (read.faults().isEmpty() && !same) {
            keep(stored, read.values(), seen, pressed, viewer);
        }
        return new DimensionOutcome(stored.revision(), read.faults(), null);
    }

    /** The trail hears of every press, and once of a sitting in which the page saves with every tick. */
    private void keep(
            DimensionAnswers stored, Map<String, List<String>> values, Edition seen, boolean pressed, Viewer viewer) {
        int from = stored.revision();
        boolean begins = stored.save(values, seen, viewer, clock.instant());
        answers.save(stored);
        if (pressed || begins) {
            Changes changes = Changes.of("revision", from, stored.revision()).with("dimension", stored.dimension());
            audit.record(viewer, "maturity.answered", "maturity", stored.assessmentId(), null, changes);
        }
    }
}
