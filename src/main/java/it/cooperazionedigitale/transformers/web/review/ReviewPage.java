package it.cooperazionedigitale.transformers.web.review;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.Tone;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.domain.Reason;
import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import it.cooperazionedigitale.transformers.web.StateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * One firm before its hub.
 *
 * @param id the firm
 * @param name its name
 * @param state where it stands
 * @param stateKey message key of the state
 * @param tone the state's tint
 * @param since since when, ready to print
 * @param rows what the firm tells and shows
 * @param longest the most characters of a reason
 */
record ReviewPage(
        String id,
        String name,
        TransformerState state,
        String stateKey,
        Tone tone,
        String since,
        List<SummaryRow> rows,
        int longest) {

    static ReviewPage of(TransformerSheet sheet, List<String> regions) {
        TransformerState state = sheet.firm().state();
        return new ReviewPage(
                sheet.firm().organisationId().toString(),
                sheet.firm().name(),
                state,
                StateWords.key(state),
                StateWords.tone(state),
                ItalianFormats.moment(sheet.movedAt()),
                rows(sheet, regions),
                Reason.LONGEST);
    }

    private static List<SummaryRow> rows(TransformerSheet sheet, List<String> regions) {
        List<SummaryRow> rows = new ArrayList<>();
        if (sheet.reason() != null) {
            rows.add(SummaryRow.fixed("transformers.review.reason", sheet.reason()));
        }
        rows.add(SummaryRow.fixed(
                "transformers.review.column.place", sheet.firm().comuneLabel()));
        rows.add(SummaryRow.fixed(
                "transformers.profile.presentation", sheet.profile().presentation()));
        rows.add(SummaryRow.fixed(
                "transformers.profile.years", String.valueOf(sheet.profile().years())));
        rows.add(SummaryRow.fixed(
                "transformers.profile.services", String.join(", ", sheet.firm().services())));
        rows.add(SummaryRow.fixed("transformers.profile.regions", String.join(", ", regions)));
        sheet.jobs()
                .forEach(job -> rows.add(
                        SummaryRow.fixed("transformers.job", job.title() + "\n" + job.client() + ", " + job.year())));
        return rows;
    }
}
