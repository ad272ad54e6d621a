package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.usecase.CanonicalQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sent versions that are no longer what was sent stand first among what an administrator has to do. */
@Component
class AlteredTasks implements TaskSource {

    private final CanonicalQueries texts;
    private final ApplicationWords words;

    AlteredTasks(CanonicalQueries texts, ApplicationWords words) {
        this.texts = texts;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return texts.altered(viewer).stream().map(this::task).toList();
    }

    private Task task(ReceiptCode code) {
        return new Task(
                words.of("applications.task.altered", code.printed()),
                "/verifica/" + code.printed(),
                words.of("applications.task.altered.note"),
                "stop",
                null);
    }
}
