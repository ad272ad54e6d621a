package it.cooperazionedigitale.projects.web.waiver;

import it.cooperazionedigitale.projects.usecase.ProjectView;
import java.util.UUID;

/** The project that would be given up, ready to print. */
record ProjectWaiverPage(UUID id, String title, String amount, boolean mayAnswer) {

    static ProjectWaiverPage of(ProjectView project) {
        return new ProjectWaiverPage(
                project.id(), project.title(), project.granted().format(), project.maySign());
    }
}
