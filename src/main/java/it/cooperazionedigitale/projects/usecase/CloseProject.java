package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff closes a verified project: it counts among what the programme achieved. */
@Service
public class CloseProject {

    private final ProjectParties parties;
    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    CloseProject(ProjectParties parties, Projects projects, AuditTrail audit, Clock clock) {
        this.parties = parties;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Closes it; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void close(UUID projectId, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        Impartial.require(viewer, parties.of(project));
        ProjectState from = project.state();
        if (project.close(clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer, "project.closed", "project", projectId, null, Changes.of("state", from, project.state()));
        }
    }
}
