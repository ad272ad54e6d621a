package it.cooperazionedigitale.applications.web.home;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * The home of a body's people.
 *
 * @param tasks what to do now
 * @param applications the body's applications
 * @param calls the open calls
 * @param calm whether nothing waits for them and no open call is left to begin
 * @param first whether the body has not applied for anything yet
 * @param digital how digital the body says it is, in a sentence
 */
record HomePage(
        List<TaskRow> tasks,
        List<TaskRow> applications,
        List<OpenCall> calls,
        boolean calm,
        boolean first,
        String digital) {

    /**
     * An open call, ready to print.
     *
     * @param title its title
     * @param summary in a sentence
     * @param href where it is described
     * @param actionHref where the body goes on: a new application, its draft, the one it sent
     * @param action what that is called
     * @param draft whether a draft waits to be finished
     * @param closes the closing
     * @param left the time left
     */
    record OpenCall(
            String title,
            String summary,
            String href,
            String actionHref,
            String action,
            boolean draft,
            String closes,
            String left) {}
}
