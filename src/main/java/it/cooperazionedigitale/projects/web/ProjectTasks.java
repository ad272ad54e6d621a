package it.cooperazionedigitale.projects.web;

import it.cooperazionedigitale.projects.usecase.ProjectTaskQueries;
import it.cooperazionedigitale.projects.usecase.ProjectTaskQueries.Due;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What awards and projects ask of people now, on their homes. */
@Component
class ProjectTasks implements TaskSource {

    private static final Set<String> URGENT = Set.of("accept", "answer", "mend", "lapse", "revoke");

    private final ProjectTaskQueries queries;
    private final ProjectWords words;

    ProjectTasks(ProjectTaskQueries queries, ProjectWords words) {
        this.queries = queries;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return queries.dueFor(viewer).stream()
                .map(this::task)
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Task task(Due due) {
        Instant term = term(due);
        return new Task(
                words.say("projects.task." + due.kind(), due.title(), due.number()),
                href(due),
                term == null ? null : words.say("projects.task.by", ItalianFormats.day(term)),
                URGENT.contains(due.kind()) ? "stop" : "todo",
                term);
    }

    private static @Nullable Instant term(Due due) {
        if (due.term() != null) {
            return due.term();
        }
        return due.day() == null ? null : ItalianFormats.at(due.day(), 23);
    }

    private static String href(Due due) {
        return switch (due.kind()) {
            case "accept" -> "/coop/domande/" + due.id() + "/accettazione";
            case "start" -> "/coop/progetti/" + due.id() + "/avvio";
            case "final" -> "/coop/progetti/" + due.id() + "/relazione-finale";
            case "conclude" -> "/coop/progetti/" + due.id();
            case "mend", "report" -> "/coop/progetti/" + due.id() + "/avanzamenti/" + due.number();
            case "firm" -> "/coop/progetti/" + due.id() + "/trasformatrice";
            case "answer" -> "/trasformatrice/progetti/" + due.id();
            case "check" -> "/gestione/rapporti/" + due.id();
            case "lapse" -> "/gestione/progetti";
            default -> "/gestione/progetti/" + due.id();
        };
    }
}
