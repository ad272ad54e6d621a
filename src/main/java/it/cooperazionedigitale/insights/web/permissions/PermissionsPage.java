package it.cooperazionedigitale.insights.web.permissions;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * Who may do what, ready to print.
 *
 * @param roles the roles to choose from
 * @param groups what can be done, a group a module
 * @param pages the pages that can be seen
 * @param csv where the table is taken away
 */
record PermissionsPage(List<Choice> roles, List<Group> groups, Group pages, String csv) {

    /**
     * What can be done in one module.
     *
     * @param title the module's name, a message key
     * @param columns the table's heads
     * @param rows its lines
     */
    record Group(String title, List<TableColumn> columns, List<List<TableCell>> rows) {}
}
