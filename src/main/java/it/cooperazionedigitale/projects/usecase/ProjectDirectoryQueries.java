package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.projects.domain.Award;
import it.cooperazionedigitale.projects.domain.Awards;
import it.cooperazionedigitale.projects.domain.Engagement;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask about projects. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules; pages show only what their own rules allow")
class ProjectDirectoryQueries implements ProjectDirectory {

    private final Projects projects;
    private final Awards awards;

    ProjectDirectoryQueries(Projects projects, Awards awards) {
        this.projects = projects;
        this.awards = awards;
    }

    @Override
    public Optional<ProjectSummary> find(UUID project) {
        return projects.findById(project).map(ProjectDirectoryQueries::summary);
    }

    @Override
    public Optional<Euro> awardOf(UUID application) {
        return awards.findByApplicationId(application).map(Award::amount);
    }

    @Override
    public List<ProjectSummary> all() {
        return projects.findAllByOrderByCode().stream()
                .map(ProjectDirectoryQueries::summary)
                .toList();
    }

    private static ProjectSummary summary(Project project) {
        LocalDate started = project.schedule().startedOn();
        return new ProjectSummary(
                project.id(),
                project.applicationId(),
                project.callId(),
                project.organisationId(),
                project.beneficiary().organisationName(),
                project.code(),
                project.slug(),
                project.title(),
                project.state(),
                project.grant().due(),
                project.grant().people(),
                project.beneficiary().regionCode(),
                project.transformer().map(Engagement::transformerId).orElse(null),
                started == null ? null : ItalianFormats.at(started, 0),
                project.closedAt());
    }
}
