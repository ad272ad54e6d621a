package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.documents.usecase.QuarantineQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Contents that are no longer what was checked stand among what an administrator has to do. */
@Component
class ChangedFileTasks implements TaskSource {

    private final QuarantineQueries quarantine;
    private final MessageSource messages;

    ChangedFileTasks(QuarantineQueries quarantine, MessageSource messages) {
        this.quarantine = quarantine;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.has(Role.ADMIN)) {
            return List.of();
        }
        long changed = quarantine.changed(viewer);
        return changed == 0
                ? List.of()
                : List.of(new Task(
                        words("documents.task.changed", changed),
                        QuarantineController.HOME,
                        words("documents.task.changed.note"),
                        "stop",
                        null));
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
