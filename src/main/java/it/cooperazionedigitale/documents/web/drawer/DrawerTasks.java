package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.usecase.DrawerQueries;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Paper;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        return viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)
                ? queries.papers(viewer).stream()
                        .map(this::task)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<Task> task(Paper paper) {
        if (paper.newest().file().state() == FileState.REFUSED) {
            return Optional.of(task(paper, "refused", null, "stop"));
        }
        LocalDate last = paper.newest().expiresOn();
        LocalDate today = ItalianFormats.dayOf(clock.instant());
        if (last == null || last.isAfter(today.plusDays(SOON))) {
            return Optional.empty();
        }
        return Optional.of(
                last.isBefore(today) ? task(paper, "expired", last, "stop") : task(paper, "expiring", last, "todo"));
    }

    private Task task(Paper paper, String what, @Nullable LocalDate last, String tone) {
        return new Task(
                words.words("documents.task." + what, words.title(paper.kind(), paper.title())),
                DrawerController.HOME + "/" + paper.id(),
                last == null ? null : words.words("documents.task." + what + ".note", ItalianFormats.day(last)),
                tone,
                null);
    }
}
