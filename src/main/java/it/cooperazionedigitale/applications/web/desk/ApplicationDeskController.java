package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.StaffApplicationQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What was sent, for the programme's people, each within their own part. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
class ApplicationDeskController {

    static final String VIEW = "applications/desk";

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.unbroken("applications.desk.column.protocol"),
            TableColumn.text("applications.desk.column.body"),
            TableColumn.text("applications.desk.column.title"),
            TableColumn.text("applications.desk.column.call"),
            TableColumn.text("applications.desk.column.state"),
            TableColumn.text("applications.desk.column.sent"),
            TableColumn.number("applications.desk.column.requested"));

    private final StaffApplicationQueries sent;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;

    ApplicationDeskController(StaffApplicationQueries sent, CallDirectory calls, OrganisationDirectory organisations) {
        this.sent = sent;
        this.calls = calls;
        this.organisations = organisations;
    }

    @GetMapping("/gestione/domande")
    String show(@ModelAttribute("form") DeskFilter form, Viewer viewer, Model model) {
        StaffApplicationQueries.Page found = sent.list(form.filter(), viewer);
        List<CallSummary> published = calls.published();
        Map<UUID, String> codes = published.stream().collect(Collectors.toMap(CallSummary::id, CallSummary::code));
        model.addAttribute(
                "page",
                new DeskPage(
                        published.stream()
                                .map(call -> Choice.of(call.id().toString(), call.title()))
                                .toList(),
                        Arrays.stream(ApplicationState.values())
                                .filter(state -> state != ApplicationState.DRAFT)
                                .map(state -> Choice.of(state.name(), ApplicationWords.staff(state)))
                                .toList(),
                        viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR) ? hubs() : List.of(),
                        COLUMNS,
                        found.rows().stream().map(row -> cells(row, codes)).toList(),
                        new PageLinks(null, found.next() == null ? null : form.from(found.next()), null),
                        !form.empty()));
        return VIEW;
    }

    private List<Choice> hubs() {
        return organisations.hubs().stream()
                .map((HubSummary hub) -> Choice.of(hub.id().toString(), hub.name()))
                .toList();
    }

    private static List<TableCell> cells(StaffApplicationQueries.Row row, Map<UUID, String> codes) {
        return List.of(
                TableCell.link(row.protocol(), "/gestione/domande/" + row.id()),
                TableCell.of(row.organisationName()),
                TableCell.of(row.title()),
                TableCell.of(codes.getOrDefault(row.callId(), "")),
                TableCell.state(ApplicationWords.staff(row.state()), ApplicationWords.tone(row.state())),
                TableCell.of(ItalianFormats.moment(row.submittedAt())),
                TableCell.of(row.requested().format()));
    }
}
