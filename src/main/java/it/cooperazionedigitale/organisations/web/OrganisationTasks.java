package it.cooperazionedigitale.organisations.web;

import it.cooperazionedigitale.organisations.usecase.OwnBodyQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the people of a body have to do for it: answer who asks to be let in, confirm old data. */
@Component
class OrganisationTasks implements TaskSource {

    private final OwnBodyQueries bodies;
    private final MessageSource messages;

    OrganisationTasks(OwnBodyQueries bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        if (!viewer.hasAny(Role.APPLICANT, Role.TRANSFORMER)
                || !viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return tasks;
        }
        OwnBodyQueries.Care care = bodies.care(viewer);
        if (care.asking() > 0 && viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)) {
            tasks.add(new Task(
                    words("organisations.task.requests", care.asking()),
                    "/coop/organizzazione/persone",
                    null,
                    "todo",
                    null));
        }
        if (care.stale()) {
            tasks.add(new Task(words("organisations.task.stale"), "/coop/organizzazione", null, "todo", null));
        }
        return tasks;
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
