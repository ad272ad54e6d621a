package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what with an application: its body's team, each according to their place in it. */
@Component
@Transactional(readOnly = true)
class ApplicationRules {

    private final Applications applications;
    private final Partnerships partnerships;

    ApplicationRules(Applications applications, Partnerships partnerships) {
        this.applications = applications;
        this.partnerships = partnerships;
    }

    /** Editors and the legal representative of a body that may apply start applications. */
    @Admits(value = Role.APPLICANT, place = TeamRole.EDITOR)
    public boolean mayStart(Viewer viewer) {
        return viewer.has(Role.APPLICANT) && viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR);
    }

    /** They also write them. */
    @Admits(value = Role.APPLICANT, place = TeamRole.EDITOR)
    public boolean mayDraft(UUID application, Viewer viewer) {
        return may(application, TeamRole.EDITOR, viewer);
    }

    /** Only the legal representative declares, sends and takes back. */
    @Admits(value = Role.APPLICANT, place = TeamRole.OWNER)
    public boolean maySign(UUID application, Viewer viewer) {
        return may(application, TeamRole.OWNER, viewer);
    }

    /** Editors and the legal representative of a partner act for its part. */
    @Admits(value = Role.APPLICANT, place = TeamRole.EDITOR)
    public boolean mayTakePart(UUID partnership, Viewer viewer) {
        return mayFor(partnership, TeamRole.EDITOR, viewer);
    }

    /** Only the partner's legal representative confirms it. */
    @Admits(value = Role.APPLICANT, place = TeamRole.OWNER)
    public boolean maySignPart(UUID partnership, Viewer viewer) {
        return mayFor(partnership, TeamRole.OWNER, viewer);
    }

    private boolean mayFor(UUID partnership, TeamRole atLeast, Viewer viewer) {
        return viewer.has(Role.APPLICANT)
                && partnerships
                        .bodyOf(partnership)
                        .filter(body -> viewer.mayIn(body, atLeast))
                        .isPresent();
    }

    /** Whoever works with the list of what was sent keeps views of it; only the staff shows them to others. */
    @Admits({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER})
    public boolean mayKeepViews(ViewTerms terms, Viewer viewer) {
        return viewer.has(Role.STAFF)
                || viewer.hasAny(Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER) && !terms.shared();
    }

    private boolean may(UUID application, TeamRole atLeast, Viewer viewer) {
        return viewer.has(Role.APPLICANT)
                && applications
                        .leadOf(application)
                        .filter(body -> viewer.mayIn(body, atLeast))
                        .isPresent();
    }
}
