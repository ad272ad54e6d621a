package it.cooperazionedigitale.applications.web.home;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * The home of a body's people.
 *
 * @param tasks what to do now
 * @param applications the body's applications
 * @param calls the open calls
 * @param first whether the body has not applied for anything yet
 */
record HomePage(List<TaskRow> tasks, List<TaskRow> applications, List<OpenCall> calls, boolean first) {

    /** An open call, ready to print. */
    record OpenCall(String title, String summary, String href, String startHref, String closes, String left) {}
}
