package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds those who may write of drafts that can still be sent. */
@Component
class DraftTasks implements TaskSource {

    private final OwnApplicationQueries own;
    private final ApplicationWords words;

    DraftTasks(OwnApplicationQueries own, ApplicationWords words) {
        this.own = own;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.has(Role.APPLICANT) || !viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return List.of();
        }
        return own.all(viewer).stream()
                .filter(row ->
                        row.state() == ApplicationState.DRAFT && row.call().state() == CallState.OPEN)
                .map(row -> new Task(
                        words.of("applications.task.continue", row.title()),
                        "/coop/domande/" + row.id(),
                        words.of(
                                "applications.task.due",
                                ItalianFormats.deadline(row.call().closesAt())),
                        "doing",
                        row.call().closesAt()))
                .toList();
    }
}
