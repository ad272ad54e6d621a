package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.projects.domain.Project;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everybody who has an interest in a project: whoever belongs to one of them decides nothing about it. */
@Component
class ProjectParties {

    private final ApplicationDirectory applications;

    ProjectParties(ApplicationDirectory applications) {
        this.applications = applications;
    }

    /** Lead and partners, and the firm at work. */
    Set<UUID> of(Project project) {
        Set<UUID> all = new HashSet<>(project.parties());
        all.addAll(applications.bodiesOf(Set.of(project.applicationId())));
        return all;
    }
}
