package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.OpeningQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Early openings of sealed applications that wait for the Comitato direttivo. */
@Component
class OpeningTasks implements TaskSource {

    private final OpeningQueries openings;
    private final ApplicationWords words;

    OpeningTasks(OpeningQueries openings, ApplicationWords words) {
        this.openings = openings;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return viewer.has(Role.BOARD)
                ? openings.waitingFor(viewer).stream().map(this::task).toList()
                : List.of();
    }

    private Task task(OpeningQueries.Waiting waiting) {
        return new Task(
                words.of("applications.task.opening", waiting.protocol()),
                "/gestione/bandi/" + waiting.call().id() + "/apertura-anticipata",
                words.of(
                        "applications.task.opening.note",
                        waiting.call().title(),
                        ItalianFormats.deadline(waiting.call().closesAt())),
                "todo",
                waiting.call().closesAt());
    }
}
