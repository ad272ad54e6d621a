package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.projects.AwardAccepted;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectMoved;
import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.projects.ReportSubmitted;
import it.cooperazionedigitale.projects.TransformerConfirmed;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who carry a project out, and to the staff when something waits for them. */
@Component
@Unguarded("says only how many letters a fact causes")
class WriteWhenProjectMoves implements Writes {

    private static final Map<ProjectState, String> LETTERS = Map.of(
            ProjectState.FINAL_REPORT_DUE, "finalReportDue",
            ProjectState.VERIFIED, "verified",
            ProjectState.CLOSED, "closed",
            ProjectState.SUSPENDED, "suspended",
            ProjectState.REVOKED, "revoked");

    private final Letters letters;
    private final ProjectDirectory projects;

    WriteWhenProjectMoves(Letters letters, ProjectDirectory projects) {
        this.letters = letters;
        this.projects = projects;
    }

    @EventListener
    void on(AwardAccepted fact) {
        letters.toTeam(
                fact.organisationId(),
                new Letter(
                        "accepted",
                        fact.projectId().toString(),
                        "/coop/progetti/" + fact.projectId(),
                        code(fact.projectId())));
    }

    @EventListener
    void on(TransformerConfirmed fact) {
        projects.find(fact.projectId())
                .ifPresent(project -> letters.toTeam(
                        project.organisationId(),
                        new Letter(
                                "transformerConfirmed",
                                fact.projectId() + "/" + fact.transformerId(),
                                "/coop/progetti/" + fact.projectId(),
                                project.code())));
    }

    @EventListener
    void on(ReportSubmitted fact) {
        letters.toRole(
                Role.STAFF,
                new Letter(
                        fact.finalReport() ? "finalReportSubmitted" : "reportSubmitted",
                        fact.reportId() + "/" + fact.at(),
                        "/gestione/progetti/" + fact.projectId(),
                        code(fact.projectId())));
    }

    @Override
    public List<Audience> audiencesOf(Object fact) {
        return fact instanceof ProjectMoved moved && LETTERS.containsKey(moved.to())
                ? List.of(new Audience.Team(moved.organisationId()))
                : List.of();
    }

    @EventListener
    void on(ProjectMoved fact) {
        List<Audience> audiences = audiencesOf(fact);
        if (!audiences.isEmpty()) {
            letters.to(
                    audiences,
                    new Letter(
                            LETTERS.get(fact.to()),
                            fact.projectId() + "/" + fact.at(),
                            "/coop/progetti/" + fact.projectId(),
                            code(fact.projectId())));
        }
    }

    private String code(UUID project) {
        return projects.find(project).map(ProjectSummary::code).orElse("");
    }
}
