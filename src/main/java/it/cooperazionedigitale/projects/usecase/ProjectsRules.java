package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may do what with awards and projects. No means the address does not exist for the person. */
@Component("projectsRules")
class ProjectsRules {

    private final Awards awards;
    private final Projects projects;

    ProjectsRules(Awards awards, Projects projects) {
        this.awards = awards;
        this.projects = projects;
    }

    /** The legal representative of the body the contribution was given to. */
    @Admits(
            value = {Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.OWNER)
    public boolean mayAnswerAward(UUID applicationId, Viewer viewer) {
        UUID body = viewer.organisationId();
        return body != null
                && viewer.mayIn(body, TeamRole.OWNER)
                && awards.existsByApplicationIdAndOrganisationId(applicationId, body);
    }

    /** Who drafts for the body that carries the project out. */
    @Admits(
            value = {Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.EDITOR)
    public boolean mayWorkOn(UUID projectId, Viewer viewer) {
        return mayAct(projectId, TeamRole.EDITOR, viewer);
    }

    /** The legal representative of the body that carries the project out. */
    @Admits(
            value = {Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.OWNER)
    public boolean maySignFor(UUID projectId, Viewer viewer) {
        return mayAct(projectId, TeamRole.OWNER, viewer);
    }

    private boolean mayAct(UUID projectId, TeamRole atLeast, Viewer viewer) {
        UUID body = viewer.organisationId();
        return body != null && viewer.mayIn(body, atLeast) && projects.existsByIdAndOrganisationId(projectId, body);
    }

    /** Who drafts for the firm that was asked to do the work. */
    @Admits(value = Role.TRANSFORMER, place = TeamRole.EDITOR)
    public boolean mayAnswerEngagement(UUID projectId, Viewer viewer) {
        UUID firm = viewer.organisationId();
        return firm != null
                && viewer.has(Role.TRANSFORMER)
                && viewer.mayIn(firm, TeamRole.EDITOR)
                && projects.askedOf(projectId, firm).isPresent();
    }

    /** The body itself or the staff. */
    @Admits(
            value = {Role.STAFF, Role.APPLICANT, Role.TRANSFORMER},
            place = TeamRole.EDITOR)
    public boolean mayEnd(UUID projectId, Viewer viewer) {
        return viewer.has(Role.STAFF) || mayWorkOn(projectId, viewer);
    }

    /** The staff, or the portal itself when a term runs out. */
    @Admits(Role.STAFF)
    public boolean mayLapse(Viewer viewer) {
        return viewer.has(Role.STAFF) || viewer.equals(Viewer.system());
    }
}
