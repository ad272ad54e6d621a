package it.cooperazionedigitale.applications.web.start;

import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * The choice of a call.
 *
 * @param calls the open calls
 * @param earlier what to begin with: nothing, or what the body wrote before; empty where it wrote nothing
 * @param mayStart whether the person may begin an application
 */
record StartPage(List<Choice> calls, List<Choice> earlier, boolean mayStart) {}
