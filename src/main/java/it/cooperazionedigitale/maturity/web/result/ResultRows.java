package it.cooperazionedigitale.maturity.web.result;

import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.maturity.domain.Advice;
import it.cooperazionedigitale.maturity.usecase.AssessmentResult;
import it.cooperazionedigitale.maturity.web.Formula;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result of a check, ready to print. */
@Component
class ResultRows {

    private static final int FIRST = 3;

    private final MaturityWords words;
    private final Formula formula;
    private final PeerWords peers;
    private final ScoreTable scores;

    ResultRows(MaturityWords words, Formula formula, PeerWords peers, ScoreTable scores) {
        this.words = words;
        this.formula = formula;
        this.peers = peers;
        this.scores = scores;
    }

    ResultPage page(AssessmentResult result, Viewer viewer) {
        int overall = result.overall();
        List<ResultPage.Hint> gaps =
                result.advice().gaps().stream().map(this::hint).toList();
        return new ResultPage(
                result.id(),
                words.of("maturity.result.byline", ItalianFormats.day(result.completedAt()), result.completedBy()),
                overall,
                words.band(overall),
                MaturityWords.tone(overall),
                words.of("maturity.band." + MaturityBand.of(overall).name() + ".means"),
                change(result),
                scores.radar(result),
                scores.columns(result),
                scores.rows(result),
                peers.sentences(result),
                result.sector() == null,
                result.advice().imbalances().stream()
                        .map(one -> new ResultPage.Hint(words.of(one.title()), null, words.of(one.advice()), List.of()))
                        .toList(),
                gaps.stream().limit(FIRST).toList(),
                gaps.stream().skip(FIRST).toList(),
                formula.sentences(),
                result.returnTo(),
                viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR));
    }

    private ResultPage.Hint hint(Advice.Gap gap) {
        return new ResultPage.Hint(
                words.of(gap.question().topic()),
                words.score(gap.points()),
                words.of(gap.question().advice()),
                gap.lacking().stream().map(item -> words.of(item.title())).toList());
    }

    private @Nullable String change(AssessmentResult result) {
        return result.before() == null
                ? null
                : words.of(
                        "maturity.result.change",
                        words.change(result.before().overall(), result.overall()),
                        ItalianFormats.day(result.before().completedAt()),
                        result.before().overall());
    }
}
