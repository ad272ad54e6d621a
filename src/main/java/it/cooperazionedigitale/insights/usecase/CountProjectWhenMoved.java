package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectMoved;
import it.cooperazionedigitale.projects.TransformerConfirmed;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** Keeps the figure of a project as the project stands. */
@Service
class CountProjectWhenMoved {

    private final Figures figures;
    private final ProjectDirectory projects;
    private final ApplicationDirectory applications;

    CountProjectWhenMoved(Figures figures, ProjectDirectory projects, ApplicationDirectory applications) {
        this.figures = figures;
        this.projects = projects;
        this.applications = applications;
    }

    @ApplicationModuleListener
    @Unguarded("a fact that happened, not a person's call")
    public void on(ProjectMoved moved) {
        count(moved.projectId());
    }

    @ApplicationModuleListener
    @Unguarded("a fact that happened, not a person's call")
    public void on(TransformerConfirmed confirmed) {
        count(confirmed.projectId());
    }

    private void count(UUID project) {
        figures.hold(project);
        projects.find(project)
                .ifPresent(found -> applications
                        .find(found.applicationId())
                        .ifPresent(application -> figures.put(found, application.hubId())));
    }
}
