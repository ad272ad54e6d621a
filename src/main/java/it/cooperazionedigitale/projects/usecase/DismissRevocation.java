package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Comitato direttivo does not agree to a revocation: the project goes on. */
@Service
public class DismissRevocation {

    private final Projects projects;
    private final AuditTrail audit;

    DismissRevocation(Projects projects, AuditTrail audit) {
        this.projects = projects;
        this.audit = audit;
    }

    /** Dismisses the proposal as a second person; without a proposal nothing changes. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void dismiss(UUID projectId, String reason, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        if (project.dismissRevocation(viewer.id())) {
            projects.save(project);
            audit.record(viewer, "project.revocationDismissed", "project", projectId, reason, Map.of());
        }
    }
}
