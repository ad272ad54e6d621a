package it.cooperazionedigitale.applications.web.home;

import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.MaturityRows;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.maturity.MaturityStanding;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.stereotype.Component;

/** How digital the viewer's body says it is, in a sentence: an invitation where it has not said. */
@Component
class DigitalWords {

    private final MaturityDirectory maturity;
    private final MaturityRows rows;
    private final ApplicationWords words;

    DigitalWords(MaturityDirectory maturity, MaturityRows rows, ApplicationWords words) {
        this.maturity = maturity;
        this.rows = rows;
        this.words = words;
    }

    String of(Viewer viewer) {
        return viewer.organisationId() == null
                ? words.of("applications.home.digital.none")
                : of(maturity.standing(viewer.organisationId()));
    }

    private String of(MaturityStanding standing) {
        if (standing.underWay()) {
            return words.of("applications.home.digital.underWay");
        }
        return standing.overall() == null || standing.completedAt() == null
                ? words.of("applications.home.digital.none")
                : words.of(
                        "applications.home.digital.latest",
                        rows.points(standing.overall()),
                        rows.band(standing.overall()),
                        ItalianFormats.day(standing.completedAt()));
    }
}
