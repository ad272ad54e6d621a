package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.Impartial;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Comitato direttivo takes a contribution back, upon somebody else’s proposal. */
@Service
public class ApproveRevocation {

    private final ProjectParties parties;
    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    ApproveRevocation(ProjectParties parties, Projects projects, AuditTrail audit, Clock clock) {
        this.parties = parties;
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approves as a second person; a second time changes nothing. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void approve(UUID projectId, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        Impartial.require(viewer, parties.of(project));
        ProjectState from = project.state();
        if (project.approveRevocation(viewer.id(), clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer,
                    "project.revoked",
                    "project",
                    projectId,
                    project.revocation().orElseThrow().reason(),
                    Changes.of("state", from, project.state()));
        }
    }
}
