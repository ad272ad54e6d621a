package it.cooperazionedigitale.maturity.web;

import it.cooperazionedigitale.maturity.usecase.MaturityQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds those who may answer of a check that waits to be finished. */
@Component
class UnfinishedCheck implements TaskSource {

    private final MaturityQueries own;
    private final MaturityWords words;

    UnfinishedCheck(MaturityQueries own, MaturityWords words) {
        this.own = own;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.has(Role.APPLICANT) || !viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return List.of();
        }
        return own.waiting(viewer).stream()
                .map(check -> new Task(
                        words.of("maturity.task.finish"),
                        "/coop/autovalutazione/" + check.id(),
                        words.of("maturity.task.since", ItalianFormats.day(check.since())),
                        "doing",
                        null))
                .toList();
    }
}
