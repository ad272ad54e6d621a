package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.projects.usecase.ReportOutcome;
import it.cooperazionedigitale.projects.usecase.SaveFinalReport;
import it.cooperazionedigitale.projects.usecase.SaveProgressReport;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
import it.cooperazionedigitale.projects.usecase.SubmitProgressReport;
import it.cooperazionedigitale.projects.usecase.Written;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.stereotype.Component;

/** Saves and sends whichever report an address means. */
@Component
class ReportDesk {

    private final SaveProgressReport saveProgress;
    private final SubmitProgressReport submitProgress;
    private final SaveFinalReport saveFinal;
    private final SubmitFinalReport submitFinal;

    ReportDesk(
            SaveProgressReport saveProgress,
            SubmitProgressReport submitProgress,
            SaveFinalReport saveFinal,
            SubmitFinalReport submitFinal) {
        this.saveProgress = saveProgress;
        this.submitProgress = submitProgress;
        this.saveFinal = saveFinal;
        this.submitFinal = submitFinal;
    }

    ReportOutcome save(Place place, Written written, Viewer viewer) {
        return place.number() == null
                ? saveFinal.save(place.project(), written, viewer)
                : saveProgress.save(place.project(), place.number(), written, viewer);
    }

    ReportOutcome submit(Place place, Written written, Viewer viewer) {
        return place.number() == null
                ? submitFinal.submit(place.project(), written, viewer)
                : submitProgress.submit(place.project(), place.number(), written, viewer);
    }
}
