package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.usecase.DrawerQueries;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Due;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the drawer puts on people's homes: papers that were refused, that count no more, that soon will not. */
@Component
class DrawerTasks implements TaskSource {

    private static final int SOON = 30;

    private final DrawerQueries queries;
    private final PaperWords words;
    private final Clock clock;

    DrawerTasks(DrawerQueries queries, PaperWords words, Clock clock) {
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return List.of();
        }
        LocalDate today = ItalianFormats.dayOf(clock.instant());
        return queries.due(today.plusDays(SOON), viewer).stream()
                .map(due -> task(due, today))
                .toList();
    }

    private Task task(Due due, LocalDate today) {
        LocalDate last = due.expiresOn();
        if (due.refused() || last == null) {
            return task(due, "refused", null, "stop");
        }
        return last.isBefore(today) ? task(due, "expired", last, "stop") : task(due, "expiring", last, "todo");
    }

    private Task task(Due due, String what, @Nullable LocalDate last, String tone) {
        return new Task(
                words.words("documents.task." + what, words.title(due.kind(), due.title())),
                DrawerController.HOME + "/" + due.id(),
                last == null ? null : words.words("documents.task." + what + ".note", ItalianFormats.day(last)),
                tone,
                null);
    }
}
