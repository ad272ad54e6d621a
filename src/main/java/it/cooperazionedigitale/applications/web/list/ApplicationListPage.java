package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.site.FilterLink;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TaskRow;
import java.util.List;

/**
 * A body's applications.
 *
 * @param rows one each, those it leads and those it takes part in
 * @param groups the ways to show a part of them; empty where there is nothing to tell apart
 * @param links the ways to the pages before and after
 * @param searchable whether there are enough to look for words in them
 * @param searched whether words are looked for
 * @param all the list without filters
 * @param mayStart whether the person may begin a new one
 * @param empty whether the body has none at all
 */
record ApplicationListPage(
        List<TaskRow> rows,
        List<FilterLink> groups,
        PageLinks links,
        boolean searchable,
        boolean searched,
        String all,
        boolean mayStart,
        boolean empty) {}
