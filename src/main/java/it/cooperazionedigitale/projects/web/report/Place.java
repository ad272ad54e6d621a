package it.cooperazionedigitale.projects.web.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which report of a project is meant: a progress report by its number, or the final one. */
record Place(UUID project, @Nullable Integer number) {

    /** The final report. */
    static Place last(UUID project) {
        return new Place(project, null);
    }

    /** What is said once it was sent. */
    String sentFlash() {
        return number == null ? "projects.flash.finalSent" : "projects.flash.reportSent";
    }
}
