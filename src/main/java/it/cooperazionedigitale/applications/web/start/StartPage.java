package it.cooperazionedigitale.applications.web.start;

import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * The choice of a call.
 *
 * @param calls the open calls
 * @param mayStart whether the person may begin an application
 */
record StartPage(List<Choice> calls, boolean mayStart) {}
