package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.FinalReports;
import it.cooperazionedigitale.projects.domain.Project;
import it.cooperazionedigitale.projects.domain.Projects;
import it.cooperazionedigitale.projects.domain.SentReports;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read of projects that have started; results only with the body's consent. */
@Service
@Transactional(readOnly = true)
@Unguarded("public pages")
public class PublicProjectQueries {

    private static final Set<ProjectState> SHOWN = Set.of(
            ProjectState.RUNNING,
            ProjectState.FINAL_REPORT_DUE,
            ProjectState.FINAL_REPORT_SUBMITTED,
            ProjectState.VERIFIED,
            ProjectState.CLOSED,
            ProjectState.SUSPENDED);
    private static final Set<ProjectState> WITHDRAWN = Set.of(ProjectState.WAIVED, ProjectState.REVOKED);

    private final Projects projects;
    private final FinalReports finalReports;
    private final SentReports sent;

    PublicProjectQueries(Projects projects, FinalReports finalReports, SentReports sent) {
        this.projects = projects;
        this.finalReports = finalReports;
        this.sent = sent;
    }

    /** A page of projects, of one region or (empty) of all, by protocol number after the given one. */
    public List<ProjectRow> list(String region, String after, int limit) {
        return projects.publicPage(SHOWN, region, after, Limit.of(limit)).stream()
                .map(ProjectRow::of)
                .toList();
    }

    /** The regions where there are projects, code and name, by name. */
    public Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        projects.publicRegions(SHOWN).forEach(region -> regions.put(region.getCode(), region.getName()));
        return regions;
    }

    /** A project that has started. */
    public PublicProject one(String slug) {
        return projects.publicOne(slug, SHOWN).map(this::told).orElseThrow(NotFound::new);
    }

    /** Whether there was such a project, which is no more. */
    public boolean isWithdrawn(String slug) {
        return projects.publicOne(slug, WITHDRAWN).isPresent();
    }

    private PublicProject told(Project project) {
        PublicProject.Results results = !project.grant().publishConsent()
                ? null
                : finalReports
                        .findByProjectId(project.id())
                        .flatMap(report -> sent.findFirstByQuestionnaireIdOrderByNumberDesc(report.questionnaireId()))
                        .map(report -> PublicProject.Results.among(
                                report.answers(), project.grant().people()))
                        .orElse(null);
        return new PublicProject(ProjectRow.of(project), project.schedule().startedOn(), project.closedAt(), results);
    }
}
