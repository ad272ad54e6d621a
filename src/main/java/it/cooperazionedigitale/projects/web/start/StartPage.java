package it.cooperazionedigitale.projects.web.start;

import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.UUID;

/** A project about to start, ready to print. */
record StartPage(UUID id, String title, String earliest, int months, int reports, boolean mayStart) {

    static StartPage of(ProjectView project) {
        return new StartPage(
                project.id(),
                project.title(),
                ItalianFormats.day(project.earliestStart()),
                project.months(),
                project.reports().size(),
                project.mayWork());
    }
}
