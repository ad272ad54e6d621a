package it.cooperazionedigitale.applications.web.status;

import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TimelineStep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of an application until now.
 *
 * @param id the application
 * @param title the project's title
 * @param protocol its number, once sent
 * @param now what the present state is called
 * @param meaning what that means for the applicant
 * @param steps what happened, oldest first
 * @param further what modules above add
 */
record StatusPage(
        UUID id,
        String title,
        @Nullable String protocol,
        String now,
        String meaning,
        List<TimelineStep> steps,
        List<TaskRow> further) {}
