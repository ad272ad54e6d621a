package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff proposes to take a contribution back; the Comitato direttivo decides. */
@Service
public class ProposeRevocation {

    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeRevocation(Projects projects, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes with a reason; while a proposal stands a second one changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void propose(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        if (project.proposeRevocation(viewer.id(), reason, clock.instant())) {
            projects.save(project);
            audit.record(viewer, "project.revocationProposed", "project", projectId, reason, Map.of());
        }
    }
}
