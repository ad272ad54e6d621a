package it.cooperazionedigitale.accounts.web.people;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;

/**
 * A page of the people who fit.
 *
 * @param roles the roles to choose from
 * @param states the states to choose from
 * @param columns the table's heads
 * @param rows its lines
 * @param links to the first and the next page
 */
record PeoplePage(
        List<Choice> roles,
        List<Choice> states,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        PageLinks links) {}
