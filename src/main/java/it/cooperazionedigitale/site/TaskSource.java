package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module has for a person to do now: shown on the person's home, whichever module that page lives in. */
public interface TaskSource {

    /**
     * One thing to do.
     *
     * @param text a sentence ready to print, an imperative
     * @param href where to do it
     * @param note a short word on state or term, ready to print
     * @param tone todo, doing, stop or ok
     * @param due the term, if there is one: tasks are sorted by it
     */
    record Task(
            String text,
            String href,
            @Nullable String note,
            String tone,
            @Nullable Instant due) {}

    /** The viewer's tasks, most urgent first. */
    List<Task> tasksFor(Viewer viewer);
}
