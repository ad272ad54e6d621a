package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * A body's applications.
 *
 * @param rows one each
 * @param parts those it takes part in as a partner
 * @param mayStart whether the person may begin a new one
 */
record ApplicationListPage(List<TaskRow> rows, List<TaskRow> parts, boolean mayStart) {}
