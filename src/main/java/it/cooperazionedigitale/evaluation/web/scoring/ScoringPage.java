package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.calls.Criterion;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.evaluation.web.DossierSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.ScoreBand;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a dossier to score.
 *
 * @param id the assignment
 * @param place the dossier's place in the queue
 * @param all dossiers in the queue
 * @param due the term, ready to print
 * @param saved when the sheet was last kept, ready to print; null while nothing was written
 * @param reopened why the sheet came back; null when it did not
 * @param criteria all criteria, to move between them
 * @param criterion the one shown
 * @param bands what each score means
 * @param total points so far
 * @param last whether the summary comes next
 * @param noted whether there is a note for the commission
 * @param dossier the sent version
 */
record ScoringPage(
        UUID id,
        int place,
        int all,
        @Nullable String due,
        @Nullable String saved,
        @Nullable String reopened,
        List<Tab> criteria,
        Shown criterion,
        List<ScoreBand> bands,
        String total,
        boolean last,
        boolean noted,
        DossierSheet dossier) {

    record Tab(String code, String said, boolean done, boolean current) {}

    record Shown(String code, String said, String guidance, int weight, int number, int of) {}

    static ScoringPage of(
            ScoringQueries.Dossier view, ScoringQueries.Sheet sheet, Criterion criterion, CostWords costs) {
        List<Criterion> criteria = view.call().rules().criteria();
        int index = criteria.indexOf(criterion);
        return new ScoringPage(
                view.id(),
                view.place(),
                view.all(),
                view.dueAt() == null ? null : ItalianFormats.deadline(view.dueAt()),
                sheet.marks().isEmpty() && sheet.privateNote().isEmpty()
                        ? null
                        : ItalianFormats.moment(sheet.savedAt()),
                view.state() == AssignmentState.REOPENED ? view.reason() : null,
                criteria.stream()
                        .map(one ->
                                new Tab(one.code(), one.name(), !sheet.missing().contains(one), one.equals(criterion)))
                        .toList(),
                new Shown(
                        criterion.code(),
                        criterion.name(),
                        criterion.guidance(),
                        criterion.weight(),
                        index + 1,
                        criteria.size()),
                bands(criterion),
                ItalianFormats.decimal(sheet.total().doubleValue()),
                index == criteria.size() - 1,
                !sheet.privateNote().isEmpty(),
                DossierSheet.of(sheet.dossier(), costs));
    }

    private static List<ScoreBand> bands(Criterion criterion) {
        List<ScoreBand> bands = new ArrayList<>();
        for (int score = 0; score <= criterion.max(); score++) {
            String words = score < criterion.bands().size() ? criterion.bands().get(score) : "";
            bands.add(new ScoreBand(String.valueOf(score), words));
        }
        return bands;
    }
}
