package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.EvaluationDirectory;
import it.cooperazionedigitale.evaluation.Outcome;
import it.cooperazionedigitale.evaluation.domain.EligibilityCheck;
import it.cooperazionedigitale.evaluation.domain.EligibilityChecks;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.evaluation.domain.ScoreSheet;
import it.cooperazionedigitale.evaluation.domain.ScoreSheets;
import it.cooperazionedigitale.evaluation.domain.Scoring;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of an application, for its applicant and for the modules above: nothing before the resolution. */
@Service
@Transactional(readOnly = true)
public class OutcomeQueries implements EvaluationDirectory {

    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final EligibilityChecks checks;
    private final Rankings rankings;
    private final Resolutions resolutions;
    private final ScoreSheets sheets;

    OutcomeQueries(
            ApplicationDirectory applications,
            CallDirectory calls,
            EligibilityChecks checks,
            Rankings rankings,
            Resolutions resolutions,
            ScoreSheets sheets) {
        this.applications = applications;
        this.calls = calls;
        this.checks = checks;
        this.rankings = rankings;
        this.resolutions = resolutions;
        this.sheets = sheets;
    }

    /**
     * What the evaluators said on one criterion.
     *
     * @param criterion which
     * @param mean mean of the scores, in points of its scale
     * @param comments for the cooperative, one for each sheet
     */
    public record CriterionResult(Criterion criterion, BigDecimal mean, List<String> comments) {}

    /**
     * The outcome as the applicant reads it.
     *
     * @param application which
     * @param call its call
     * @param notEligibleReason why it was not eligible, if so
     * @param outcome rank and points; null before the resolution
     * @param standing on which side of the lines
     * @param ranked how many applications were ranked
     * @param sheetTotals the totals of the sheets
     * @param criteria what was said on each criterion
     */
    public record OutcomeView(
            ApplicationSummary application,
            CallSummary call,
            @Nullable String notEligibleReason,
            @Nullable Outcome outcome,
            @Nullable Standing standing,
            int ranked,
            List<BigDecimal> sheetTotals,
            List<CriterionResult> criteria) {}

    @Override
    @Unguarded("read interface for modules; pages show only what their own rules allow")
    public Optional<Outcome> outcome(UUID application) {
        return resolutions
                .approvedFor(application)
                .flatMap(resolution -> rankings.findById(resolution.rankingId())
                        .flatMap(ranking -> line(ranking, application).map(line -> outcome(line, resolution))));
    }

    private static Optional<RankingLine> line(Ranking ranking, UUID application) {
        return ranking.lines().stream()
                .filter(line -> line.applicationId().equals(application))
                .findFirst();
    }

    private static Outcome outcome(RankingLine line, Resolution resolution) {
        Euro awarded = resolution.awards().stream()
                .filter(award -> award.applicationId().equals(line.applicationId()))
                .map(award -> Euro.of(award.amount()))
                .findFirst()
                .orElse(null);
        return new Outcome(line.place(), line.score(), line.bonus(), line.total(), awarded);
    }

    /** The outcome, for the applicant's team. */
    @PreAuthorize("@evaluationRules.mayReadOwn(#applicationId, #viewer)")
    public OutcomeView own(UUID applicationId, Viewer viewer) {
        ApplicationSummary application =
                applications.findSealedToo(applicationId).orElseThrow(NotFound::new);
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        String notEligible = checks.findByApplicationId(applicationId)
                .filter(check -> check.state() == EligibilityState.NOT_ELIGIBLE)
                .map(EligibilityCheck::reason)
                .orElse(null);
        Optional<Resolution> resolution = resolutions.approvedFor(applicationId);
        if (resolution.isEmpty()) {
            return new OutcomeView(application, call, notEligible, null, null, 0, List.of(), List.of());
        }
        Ranking ranking = rankings.findById(resolution.get().rankingId()).orElseThrow(NotFound::new);
        RankingLine line = line(ranking, applicationId).orElseThrow(NotFound::new);
        List<ScoreSheet> submitted = sheets.submittedFor(applicationId);
        return new OutcomeView(
                application,
                call,
                null,
                outcome(line, resolution.get()),
                line.standing(),
                ranking.lines().size(),
                submitted.stream()
                        .map(ScoreSheet::total)
                        .filter(Objects::nonNull)
                        .toList(),
                call.rules().criteria().stream()
                        .map(criterion -> result(criterion, submitted))
                        .toList());
    }

    private static CriterionResult result(Criterion criterion, List<ScoreSheet> submitted) {
        List<Mark> marks = submitted.stream()
                .map(sheet -> sheet.mark(criterion.code()))
                .filter(Mark::isComplete)
                .toList();
        List<BigDecimal> scores = marks.stream()
                .map(Mark::score)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .toList();
        return new CriterionResult(
                criterion,
                scores.isEmpty() ? BigDecimal.ZERO : Scoring.mean(scores),
                marks.stream().map(Mark::comment).toList());
    }
}
