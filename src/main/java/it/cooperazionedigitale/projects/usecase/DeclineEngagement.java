package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.Engagement;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transformer firm says, from its own account, that it cannot do the work. */
@Service
public class DeclineEngagement {

    private final Projects projects;
    private final AuditTrail audit;
    private final Clock clock;

    DeclineEngagement(Projects projects, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.audit = audit;
        this.clock = clock;
    }

    /** Declines with a reason; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@projectsRules.mayAnswerEngagement(#projectId, #viewer)")
    public void decline(UUID projectId, String reason, Viewer viewer) {
        UUID firm = Objects.requireNonNull(viewer.organisationId());
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        EngagementState from = project.engagement().map(Engagement::state).orElse(null);
        if (project.declineEngagement(firm, reason, clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer,
                    "project.transformerDeclined",
                    "project",
                    projectId,
                    reason,
                    Changes.of(
                                    "engagementState",
                                    from,
                                    project.engagement().map(Engagement::state).orElse(null))
                            .with("transformer", firm));
        }
    }
}
