package it.cooperazionedigitale.projects.web.firm;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.domain.EngagementState;
import it.cooperazionedigitale.projects.usecase.ProjectView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project a firm was asked to do, ready to print. */
record AskedProjectPage(
        UUID id,
        String title,
        String code,
        String state,
        Tone tone,
        boolean asked,
        boolean confirmed,
        boolean mayAnswer,
        String since,
        @Nullable String reason,
        List<SummaryRow> facts) {

    static AskedProjectPage of(ProjectView project, Viewer viewer, ProjectWords words) {
        ProjectView.Firm firm = Objects.requireNonNull(project.firm());
        boolean asked = firm.state() == EngagementState.PROPOSED;
        boolean early = project.state() == ProjectState.TO_START || project.state() == ProjectState.RUNNING;
        return new AskedProjectPage(
                project.id(),
                project.title(),
                project.code(),
                "projects.state." + project.state(),
                ProjectWords.tone(project.state()),
                asked,
                firm.state() == EngagementState.CONFIRMED,
                asked && early && viewer.mayIn(firm.id(), TeamRole.EDITOR),
                words.say("projects.asked.since." + firm.state(), ItalianFormats.deadline(firm.at())),
                firm.reason(),
                words.facts(project));
    }
}
