package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.shared.Unguarded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/** Keeps the figure of an application as the application stands. */
@Service
class CountApplicationWhenMoved {

    private final Figures figures;
    private final ApplicationDirectory applications;
    private final ProjectDirectory projects;

    CountApplicationWhenMoved(Figures figures, ApplicationDirectory applications, ProjectDirectory projects) {
        this.figures = figures;
        this.applications = applications;
        this.projects = projects;
    }

    @ApplicationModuleListener
    @Unguarded("a fact that happened, not a person's call")
    public void on(ApplicationMoved moved) {
        figures.hold(moved.applicationId());
        applications
                .findSealedToo(moved.applicationId())
                .ifPresent(application -> figures.put(
                        application, projects.awardOf(application.id()).orElse(null)));
    }
}
