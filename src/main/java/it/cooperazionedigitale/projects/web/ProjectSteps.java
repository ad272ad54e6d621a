package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.usecase.AwardQueries;
import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Acceptance and project as steps of the application's pages. */
@Component
class ProjectSteps implements CaseSteps {

    private final AwardQueries awards;
    private final ProjectWords words;

    ProjectSteps(AwardQueries awards, ProjectWords words) {
        this.awards = awards;
        this.words = words;
    }

    @Override
    public List<CaseStep> stepsOf(UUID applicationId, Viewer viewer) {
        List<CaseStep> steps = new ArrayList<>();
        awards.find(applicationId, viewer).ifPresent(award -> {
            steps.add(step(award));
            if (award.projectId() != null && award.projectState() != null) {
                steps.add(step(award.projectId(), award.projectState()));
            }
        });
        return steps;
    }

    private CaseStep step(UUID project, ProjectState state) {
        return new CaseStep(
                91,
                words.say("projects.step.project"),
                "/coop/progetti/" + project,
                words.say("projects.stateForBody." + state),
                ProjectWords.tone(state).name().toLowerCase(Locale.ROOT),
                null);
    }

    private CaseStep step(AwardView award) {
        boolean offered = award.state() == AwardState.OFFERED;
        return new CaseStep(
                90,
                words.say("projects.step.award", award.amount().format()),
                "/coop/domande/" + award.applicationId() + "/accettazione",
                words.say("projects.awardState." + (offered && award.overdue() ? "OVERDUE" : award.state())),
                switch (award.state()) {
                    case OFFERED -> award.overdue() ? "stop" : "todo";
                    case ACCEPTED -> "ok";
                    case WAIVED, LAPSED -> "stop";
                },
                offered ? award.acceptBy() : award.decidedAt());
    }
}
