package it.cooperazionedigitale.applications.web.home;

import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.MaturityRows;
import it.cooperazionedigitale.maturity.MaturityDirectory;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Optional;
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
        return Optional.ofNullable(viewer.organisationId())
                .flatMap(maturity::latest)
                .map(latest -> words.of(
                        "applications.home.digital.latest",
                        rows.points(latest.overall()),
                        rows.band(latest.overall()),
                        ItalianFormats.day(latest.completedAt())))
                .orElseGet(() -> words.of("applications.home.digital.none"));
    }
}
