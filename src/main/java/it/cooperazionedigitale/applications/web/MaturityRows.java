package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How digital a body says it is, as rows: the whole, then each part, in points and in words. */
@Component
public class MaturityRows {

    private final ApplicationWords words;

    MaturityRows(ApplicationWords words) {
        this.words = words;
    }

    /** All rows, the day of the check first. */
    public List<SummaryRow> of(ApplicationMaturity maturity) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.fixed("applications.maturity.when", ItalianFormats.day(maturity.completedAt())));
        rows.add(SummaryRow.fixed("applications.maturity.overall", said(maturity.overall())));
        maturity.dimensions().forEach(one -> rows.add(SummaryRow.fixed(one.title(), said(one.points()))));
        return rows;
    }

    /** A score in points. */
    public String points(int points) {
        return words.of("maturity.score", points);
    }

    /** What a score is called. */
    public String band(int points) {
        return words.of("maturity.band." + MaturityBand.of(points).name());
    }

    private String said(int points) {
        return points(points) + " · " + band(points);
    }
}
