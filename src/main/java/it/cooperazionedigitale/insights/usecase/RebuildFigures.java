package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts everything anew from applications and projects as they stand. */
@Service
public class RebuildFigures {

    private final Figures figures;
    private final ApplicationDirectory applications;
    private final ProjectDirectory projects;
    private final AuditTrail audit;

    RebuildFigures(Figures figures, ApplicationDirectory applications, ProjectDirectory projects, AuditTrail audit) {
        this.figures = figures;
        this.applications = applications;
        this.projects = projects;
        this.audit = audit;
    }

    /** Rebuilds all figures and says how many there are; readers see the old ones until it is done. */
    @Transactional
    @PreAuthorize("@insightsRules.mayRebuild(#viewer)")
    public int rebuild(Viewer viewer) {
        figures.clear();
        Map<UUID, UUID> hubs = new HashMap<>();
        int count = 0;
        for (ApplicationSummary application : applications.all()) {
            hubs.put(application.id(), application.hubId());
            figures.put(application, projects.awardOf(application.id()).orElse(null));
            count++;
        }
        for (ProjectSummary project : projects.all()) {
            UUID hub = hubs.get(project.applicationId());
            if (hub != null) {
                figures.put(project, hub);
                count++;
            }
        }
        audit.record(viewer, "figures.rebuilt", "figures", Ids.of("figures"), null, Map.of("rows", count));
        return count;
    }
}
