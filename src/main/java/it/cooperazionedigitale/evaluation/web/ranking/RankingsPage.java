package it.cooperazionedigitale.evaluation.web.ranking;

import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import java.util.List;

/**
 * The calls with a ranking to make or to read.
 *
 * @param rows the newest first
 */
record RankingsPage(List<Row> rows) {

    record Row(String slug, String said, String state) {}

    static RankingsPage of(List<RankingQueries.CallRow> calls) {
        return new RankingsPage(calls.stream()
                .map(row -> new Row(
                        row.call().slug(),
                        row.call().title(),
                        "evaluation.ranking.state." + (row.state() == null ? "NONE" : row.state())))
                .toList());
    }
}
