package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.List;
import java.util.UUID;

/**
 * The whole sheet before it is handed in, and after.
 *
 * @param id the assignment
 * @param title the project
 * @param organisation the applicant
 * @param rows one for each criterion
 * @param total points of 100
 * @param note for the commission only
 * @param missing names of criteria without score or comment
 * @param submitted whether it is handed in
 * @param others totals of the other sheets, after handing in
 */
record ScoreSummaryPage(
        UUID id,
        String title,
        String organisation,
        List<Row> rows,
        String total,
        String note,
        List<String> missing,
        boolean submitted,
        List<String> others) {

    record Row(String code, String said, String score, int weight, String comment) {}

    static ScoreSummaryPage of(ScoringQueries.Dossier view, ScoringQueries.Sheet sheet) {
        return new ScoreSummaryPage(
                view.id(),
                view.application().title(),
                view.application().organisationName(),
                view.call().rules().criteria().stream()
                        .map(criterion -> row(criterion, sheet.marks().getOrDefault(criterion.code(), Mark.EMPTY)))
                        .toList(),
                ItalianFormats.decimal(sheet.total().doubleValue()),
                sheet.privateNote(),
                sheet.missing().stream().map(Criterion::name).toList(),
                view.state() == AssignmentState.SUBMITTED,
                sheet.others().stream()
                        .map(total -> ItalianFormats.decimal(total.doubleValue()))
                        .toList());
    }

    private static Row row(Criterion criterion, Mark mark) {
        String score = mark.score() == null ? "" : mark.score() + " / " + criterion.max();
        return new Row(criterion.code(), criterion.name(), score, criterion.weight(), mark.comment());
    }
}
