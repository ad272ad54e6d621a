package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * A body's applications.
 *
 * @param rows one each
 * @param mayStart whether the person may begin a new one
 */
record ApplicationListPage(List<TaskRow> rows, boolean mayStart) {}
