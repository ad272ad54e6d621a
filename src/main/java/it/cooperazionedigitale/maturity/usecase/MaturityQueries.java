package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.Advice;
import it.cooperazionedigitale.maturity.domain.DimensionAnswers;
import it.cooperazionedigitale.maturity.domain.MaturityAssessment;
import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.maturity.domain.MaturityQuestions;
import it.cooperazionedigitale.maturity.domain.Questionnaire;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a body see of its checks, and nobody else. */
@Service
@Transactional(readOnly = true)
@Unguarded("everything is looked up for the viewer's own body; others' checks are not found")
public class MaturityQueries {

    private final MaturityAssessments assessments;
    private final GivenAnswers given;
    private final MaturityQuestions questionnaires;
    private final PeerQueries peers;

    MaturityQueries(
            MaturityAssessments assessments, GivenAnswers given, MaturityQuestions questionnaires, PeerQueries peers) {
        this.assessments = assessments;
        this.given = given;
        this.questionnaires = questionnaires;
        this.peers = peers;
    }

    /**
     * A completed check in one line.
     *
     * @param completedAt when it was completed
     * @param completedBy by whom
     * @param overall 0 to 100
     */
    public record Past(UUID id, Instant completedAt, String completedBy, int overall) {}

    /**
     * All checks of a body.
     *
     * @param underWay the one that waits to be finished, if there is one
     * @param past those that are completed, the newest first
     */
    public record Overview(@Nullable OwnAssessment underWay, List<Past> past) {}

    /** The checks of the viewer's body. */
    public Overview overview(Viewer viewer) {
        List<MaturityAssessment> all = assessments.ofBody(body(viewer));
        return new Overview(
                all.stream()
                        .filter(one -> !one.completed())
                        .findFirst()
                        .map(this::own)
                        .orElse(null),
                all.stream()
                        .filter(MaturityAssessment::completed)
                        .map(one -> new Past(
                                one.id(),
                                Objects.requireNonNull(one.completedAt()),
                                Objects.requireNonNull(one.completedBy()),
                                one.overall()))
                        .toList());
    }

    /** A check under way; empty for one that is completed. */
    public Optional<OwnAssessment> one(UUID id, Viewer viewer) {
        MaturityAssessment found = owned(id, viewer);
        return found.completed() ? Optional.empty() : Optional.of(own(found));
    }

    /** What the body answered to a dimension the last time it completed a check of the same version; nothing for the first time. */
    public Map<String, List<String>> lastTime(UUID id, Viewer viewer) {
        MaturityAssessment now = owned(id, viewer);
        return assessments
                .latest(now.organisationId(), now.begunAt())
                .filter(last -> last.questionnaire() == now.questionnaire())
                .map(last -> given.all(last.id()))
                .orElse(Map.of());
    }

    /** The result of a completed check; empty for one under way. */
    public Optional<AssessmentResult> result(UUID id, Viewer viewer) {
        MaturityAssessment found = owned(id, viewer);
        return found.completed() ? Optional.of(result(found)) : Optional.empty();
    }

    private AssessmentResult result(MaturityAssessment own) {
        Questionnaire questionnaire = questionnaires.version(own.questionnaire());
        Instant completedAt = Objects.requireNonNull(own.completedAt());
        Optional<MaturityAssessment> before = assessments.before(own.organisationId(), completedAt);
        Optional<MaturityAssessment> like = before.filter(last -> last.questionnaire() == own.questionnaire());
        return new AssessmentResult(
                own.id(),
                completedAt,
                Objects.requireNonNull(own.completedBy()),
                own.overall(),
                questionnaire.dimensions().stream()
                        .map(dimension -> new AssessmentResult.Line(
                                dimension,
                                own.points(dimension.code()),
                                like.map(last -> last.points(dimension.code())).orElse(null)))
                        .toList(),
                Advice.of(questionnaire, given.all(own.id())),
                before.map(last ->
                                new AssessmentResult.Before(Objects.requireNonNull(last.completedAt()), last.overall()))
                        .orElse(null),
                peers.sector(own).orElse(null),
                peers.region(own),
                own.returnTo());
    }

    private OwnAssessment own(MaturityAssessment assessment) {
        Map<String, OwnAssessment.Given> answers = new HashMap<>();
        given.byDimension(assessment.id()).forEach((dimension, saved) -> answers.put(dimension, given(saved)));
        return new OwnAssessment(
                assessment.id(),
                questionnaires.version(assessment.questionnaire()),
                assessment.begunAt(),
                assessment.begunBy(),
                answers);
    }

    private static OwnAssessment.Given given(DimensionAnswers saved) {
        return new OwnAssessment.Given(saved.revision(), saved.savedAt(), saved.savedBy(), saved.values());
    }

    private MaturityAssessment owned(UUID id, Viewer viewer) {
        return assessments.findByIdAndOrganisationId(id, body(viewer)).orElseThrow(NotFound::new);
    }

    private static UUID body(Viewer viewer) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.VIEWER)) {
            throw new NotFound();
        }
        return Objects.requireNonNull(viewer.organisationId());
    }
}
