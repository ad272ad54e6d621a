package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.projects.domain.Engagement;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.TransformerSummary;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body asks an accredited firm to do the work; the firm confirms from its own account. */
@Service
public class ChooseProjectTransformer {

    private final Projects projects;
    private final TransformerDirectory transformers;
    private final AuditTrail audit;
    private final Clock clock;

    ChooseProjectTransformer(Projects projects, TransformerDirectory transformers, AuditTrail audit, Clock clock) {
        this.projects = projects;
        this.transformers = transformers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks the firm; the same firm again changes nothing; the body itself and firms not accredited are refused. */
    @Transactional
    @PreAuthorize("@projectsRules.mayWorkOn(#projectId, #viewer)")
    public void choose(UUID projectId, UUID transformerId, Viewer viewer) {
        Project project = projects.hold(projectId).orElseThrow(NotFound::new);
        TransformerSummary firm = transformers
                .find(transformerId)
                .filter(known -> known.state() == TransformerState.ACCREDITED)
                .orElseThrow(() -> new Refusal("projects.refusal.notAccredited"));
        UUID from = project.engagement().map(Engagement::transformerId).orElse(null);
        if (project.engage(transformerId, firm.name(), clock.instant())) {
            projects.save(project);
            audit.record(
                    viewer,
                    "project.transformerChosen",
                    "project",
                    projectId,
                    null,
                    Changes.of("transformer", from, transformerId).with("name", firm.name()));
        }
    }
}
