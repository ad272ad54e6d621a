package it.cooperazionedigitale.evaluation.web.outcome;

import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.evaluation.web.HubLine;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published results of a call.
 *
 * @param slug the call's place in addresses
 * @param callTitle its title
 * @param published when; null before the resolution
 * @param closesAt when the call closes or closed
 * @param funded the funded applications
 * @param reserve those in reserve
 * @param below how many stayed below the threshold
 * @param threshold points needed
 * @param sum what is given in all
 * @param hubs what became of the share of each hub; none where there is one budget for all
 * @param tie message key of which of two equals comes first
 */
record ResultsPage(
        String slug,
        String callTitle,
        @Nullable String published,
        String closesAt,
        List<Line> funded,
        List<Line> reserve,
        int below,
        int threshold,
        String sum,
        List<HubLine> hubs,
        String tie) {

    record Line(int place, String organisation, String project, String total, String amount) {}

    static ResultsPage of(RankingQueries.Results results) {
        return new ResultsPage(
                results.call().slug(),
                results.call().title(),
                results.resolvedAt() == null ? null : ItalianFormats.day(results.resolvedAt()),
                ItalianFormats.moment(results.call().closesAt()),
                lines(results, Standing.FUNDED),
                lines(results, Standing.RESERVE),
                results.below(),
                results.call().rules().threshold(),
                results.rows().stream()
                        .filter(row -> row.line().standing() == Standing.FUNDED)
                        .map(row -> Euro.of(row.line().requested()))
                        .reduce(Euro.ZERO, Euro::plus)
                        .format(),
                HubLine.of(results.shares()),
                "calls.tie." + results.call().rules().procedure().tie().name());
    }

    private static List<Line> lines(RankingQueries.Results results, Standing standing) {
        return results.rows().stream()
                .filter(row -> row.line().standing() == standing)
                .map(row -> new Line(
                        row.line().place(),
                        row.application().organisationName(),
                        row.application().title(),
                        ItalianFormats.decimal(row.line().total().doubleValue()),
                        Euro.of(row.line().requested()).format()))
                .toList();
    }
}
