package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.maturity.MaturityStanding;
import it.cooperazionedigitale.maturity.MaturitySummary;
import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about digital maturity. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class LatestAssessmentQueries implements MaturityDirectory {

    private final MaturityAssessments assessments;
    private final MaturityQuestions questionnaires;
    private final Clock clock;

    LatestAssessmentQueries(MaturityAssessments assessments, MaturityQuestions questionnaires, Clock clock) {
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Override
    public MaturityStanding standing(UUID organisation) {
        List<MaturityAssessment> all = assessments.ofBody(organisation);
        Optional<MaturityAssessment> last =
                all.stream().filter(MaturityAssessment::completed).findFirst();
        return new MaturityStanding(
                last.map(MaturityAssessment::overall).orElse(null),
                last.map(MaturityAssessment::completedAt).orElse(null),
                all.stream().anyMatch(one -> !one.completed()));
    }

    @Override
    public Optional<MaturitySummary> latest(UUID organisation) {
        return latest(organisation, clock.instant());
    }

    @Override
    public Optional<MaturitySummary> latest(UUID organisation, Instant by) {
        return assessments.latest(organisation, by).map(this::summary);
    }

    private MaturitySummary summary(MaturityAssessment assessment) {
        return new MaturitySummary(
                assessment.id(),
                assessment.organisationId(),
                Objects.requireNonNull(assessment.completedAt()),
                assessment.questionnaire(),
                assessment.overall(),
                questionnaires.version(assessment.questionnaire()).dimensions().stream()
                        .map(dimension -> new MaturitySummary.Dimension(
                                dimension.code(), dimension.title(), assessment.points(dimension.code())))
                        .toList());
    }
}
