package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.usecase.WorkQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reminds those who may write of drafts that can still be sent, for the first time or again, and legal representatives of parts to confirm. */
@Component
class DraftTasks implements TaskSource {

    private final WorkQueries work;
    private final ApplicationWords words;

    DraftTasks(WorkQueries work, ApplicationWords words) {
        this.work = work;
        this.words = words;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.has(Role.APPLICANT)) {
            return List.of();
        }
        WorkQueries.Work open = work.of(viewer);
        return Stream.of(
                        open.toConfirm().stream()
                                .map(part -> task(
                                        "applications.task.confirmPart",
                                        "/coop/domande/partecipazioni/",
                                        part,
                                        "todo")),
                        open.again().stream()
                                .map(sent -> task("applications.task.again", "/coop/domande/", sent, "todo")),
                        open.drafts().stream()
                                .map(draft -> task("applications.task.continue", "/coop/domande/", draft, "doing")))
                .flatMap(Function.identity())
                .toList();
    }

    private Task task(String key, String address, WorkQueries.Open open, String tone) {
        return new Task(
                words.of(key, open.name()),
                address + open.id(),
                words.of("applications.task.due", ItalianFormats.deadline(open.closesAt())),
                tone,
                open.closesAt());
    }
}
