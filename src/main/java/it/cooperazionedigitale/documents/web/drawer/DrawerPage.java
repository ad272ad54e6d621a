package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * A body's drawer.
 *
 * @param papers the usual ones first, there or not, then the others
 * @param mayEdit whether the viewer may put papers in
 * @param empty whether there is nothing yet
 */
record DrawerPage(List<TaskRow> papers, boolean mayEdit, boolean empty) {}
