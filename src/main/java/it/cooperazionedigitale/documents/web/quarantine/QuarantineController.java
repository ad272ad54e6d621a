package it.cooperazionedigitale.documents.web.quarantine;

import it.cooperazionedigitale.documents.usecase.QuarantineQueries;
import it.cooperazionedigitale.documents.usecase.QuarantineQueries.Refused;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The files that were refused: whose, why, since when. Their contents are never shown. */
@Controller
@AccessibleTo(Role.ADMIN)
class QuarantineController {

    static final String VIEW = "documents/quarantine";
    static final String HOME = "/admin/quarantena";
    private static final int ROWS = 20;

    private final QuarantineQueries queries;

    QuarantineController(QuarantineQueries queries) {
        this.queries = queries;
    }

    @GetMapping(HOME)
    String show(@RequestParam(defaultValue = "1") String pagina, Viewer viewer, Model model) {
        int number = pagina.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(pagina) : 1;
        List<Refused> found = queries.refused((number - 1) * ROWS, ROWS + 1, viewer);
        QuarantineQueries.Queue queue = queries.queue(viewer);
        model.addAttribute(
                "page",
                new QuarantinePage(
                        found.stream()
                                .limit(ROWS)
                                .map(QuarantineController::row)
                                .toList(),
                        queue.waiting(),
                        queue.forScanner(),
                        new PageLinks(
                                number > 1 ? HOME + "?pagina=" + (number - 1) : null,
                                found.size() > ROWS ? HOME + "?pagina=" + (number + 1) : null,
                                null)));
        return VIEW;
    }

    private static List<TableCell> row(Refused refused) {
        return List.of(
                TableCell.link(refused.name(), HOME + "/" + refused.file().id()),
                TableCell.of(refused.organisation()),
                TableCell.of("documents.finding." + refused.file().finding()),
                TableCell.of(ItalianFormats.moment(refused.checkedAt())));
    }
}
