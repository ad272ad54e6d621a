package it.cooperazionedigitale.calls.web.desk;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.web.CallWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All calls, for those who work on them. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER})
class CallDeskListController {

    static final String VIEW = "calls/desk-list";

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("calls.desk.title"),
            TableColumn.unbroken("calls.desk.code"),
            TableColumn.text("calls.desk.state"),
            TableColumn.text("calls.desk.opens"),
            TableColumn.text("calls.desk.closes"),
            TableColumn.number("calls.desk.budget"));

    /**
     * The table of calls.
     *
     * @param columns its heads
     * @param rows a row for each call
     * @param writes whether this person writes calls
     */
    record Page(List<TableColumn> columns, List<List<TableCell>> rows, boolean writes) {}

    private final CallDeskQueries calls;

    CallDeskListController(CallDeskQueries calls) {
        this.calls = calls;
    }

    @GetMapping("/gestione/bandi")
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new Page(
                        COLUMNS,
                        calls.all(viewer).stream()
                                .map(CallDeskListController::row)
                                .toList(),
                        viewer.has(Role.STAFF)));
        return VIEW;
    }

    private static List<TableCell> row(CallSummary call) {
        return List.of(
                TableCell.link(call.title(), "/gestione/bandi/" + call.id()),
                TableCell.of(call.code()),
                TableCell.state(CallWords.state(call.state()), CallWords.tone(call.state())),
                TableCell.of(ItalianFormats.moment(call.opensAt())),
                TableCell.of(ItalianFormats.moment(call.closesAt())),
                TableCell.of(call.budget().round()));
    }
}
