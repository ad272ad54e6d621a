package it.cooperazionedigitale.maturity.usecase;

import it.cooperazionedigitale.maturity.domain.MaturityAssessments;
import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may check how digital a body is: its own team, editors and the legal representative. */
@Component
@Transactional(readOnly = true)
class MaturityRules {

    private final MaturityAssessments assessments;

    MaturityRules(MaturityAssessments assessments) {
        this.assessments = assessments;
    }

    /** They begin a check. */
    @Admits(value = Role.APPLICANT, place = TeamRole.EDITOR)
    public boolean mayBegin(Viewer viewer) {
        return viewer.has(Role.APPLICANT) && viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR);
    }

    /** They answer and complete it. */
    @Admits(value = Role.APPLICANT, place = TeamRole.EDITOR)
    public boolean mayAnswer(UUID assessment, Viewer viewer) {
        return viewer.has(Role.APPLICANT)
                && assessments
                        .bodyOf(assessment)
                        .filter(body -> viewer.mayIn(body, TeamRole.EDITOR))
                        .isPresent();
    }
}
