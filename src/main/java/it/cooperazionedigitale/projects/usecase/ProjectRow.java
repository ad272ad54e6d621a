package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.Engagement;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.shared.Euro;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as a line of a list.
 *
 * @param id the project
 * @param code the protocol number
 * @param slug its public address
 * @param title its title
 * @param organisationName the body
 * @param regionName its region
 * @param state where it stands
 * @param granted the contribution
 * @param engagement where the engagement of a firm stands, if one was asked
 * @param transformerName the firm at work, once confirmed
 * @param endsOn the last day of the work, once it has begun
 */
public record ProjectRow(
        UUID id,
        String code,
        String slug,
        String title,
        String organisationName,
        String regionName,
        ProjectState state,
        Euro granted,
        @Nullable EngagementState engagement,
        @Nullable String transformerName,
        @Nullable LocalDate endsOn) {

    static ProjectRow of(Project project) {
        return new ProjectRow(
                project.id(),
                project.code(),
                project.slug(),
                project.title(),
                project.beneficiary().organisationName(),
                project.beneficiary().regionName(),
                project.state(),
                project.grant().due(),
                project.engagement().map(Engagement::state).orElse(null),
                project.transformer().map(Engagement::transformerName).orElse(null),
                project.schedule().endsOn());
    }
}
