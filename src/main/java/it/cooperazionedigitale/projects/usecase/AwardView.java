package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.calls.Payment;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award as its body and the staff read it.
 *
 * @param applicationId the application
 * @param title the project's title
 * @param code the protocol number
 * @param amount the contribution
 * @param payments how it is paid
 * @param acceptBy the term
 * @param overdue whether the term has passed
 * @param state what became of it
 * @param decidedAt when
 * @param reason why it was waived
 * @param mayAnswer whether the viewer is the body's legal representative
 * @param projectId the project, once accepted
 * @param projectState where it stands
 */
public record AwardView(
        UUID applicationId,
        String title,
        String code,
        Euro amount,
        List<Payment> payments,
        Instant acceptBy,
        boolean overdue,
        AwardState state,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean mayAnswer,
        @Nullable UUID projectId,
        @Nullable ProjectState projectState) {

    static AwardView of(Award award, List<Payment> payments, @Nullable Project project, Instant now, Viewer viewer) {
        return new AwardView(
                award.applicationId(),
                award.title(),
                award.code(),
                award.amount(),
                payments,
                award.acceptBy(),
                award.isOverdue(now),
                award.state(),
                award.decidedAt(),
                award.reason(),
                viewer.mayIn(award.organisationId(), TeamRole.OWNER),
                project == null ? null : project.id(),
                project == null ? null : project.state());
    }
}
