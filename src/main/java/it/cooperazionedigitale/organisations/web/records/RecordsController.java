package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.usecase.MergeQueries;
import it.cooperazionedigitale.organisations.usecase.RecordQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All records of bodies, to be found by name, code, kind, hub and state. */
@Controller
@AccessibleTo({Role.STAFF, Role.ADMIN})
class RecordsController {

    static final String VIEW = "organisations/records";

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("administration.records.name"),
            TableColumn.text("administration.records.kind"),
            TableColumn.text("administration.records.code"),
            TableColumn.text("administration.records.place"),
            TableColumn.text("administration.records.hub"),
            TableColumn.number("administration.records.team"),
            TableColumn.text("administration.records.state"));

    private final RecordQueries records;
    private final MergeQueries merges;
    private final OrganisationDirectory organisations;

    RecordsController(RecordQueries records, MergeQueries merges, OrganisationDirectory organisations) {
        this.records = records;
        this.merges = merges;
        this.organisations = organisations;
    }

    @GetMapping("/admin/organizzazioni")
    String show(@ModelAttribute("form") RecordsFilter form, Viewer viewer, Model model) {
        RecordQueries.Page found = records.list(form.filter(), viewer);
        model.addAttribute(
                "page",
                new RecordsPage(
                        Arrays.stream(OrganisationKind.values())
                                .map(kind -> Choice.of(kind.name(), "organisations.kind." + kind))
                                .toList(),
                        organisations.hubs().stream()
                                .map(hub -> Choice.of(hub.id().toString(), hub.name()))
                                .toList(),
                        List.of(
                                Choice.of("in-uso", "administration.records.inUse"),
                                Choice.of("unite", "administration.records.merged")),
                        COLUMNS,
                        found.rows().stream().map(RecordsController::cells).toList(),
                        new PageLinks(
                                form.first() ? null : form.from(null),
                                found.next() == null ? null : form.from(found.next()),
                                null),
                        form.empty() && form.first() ? waiting() : List.of()));
        return VIEW;
    }

    private List<RecordsPage.Waiting> waiting() {
        return merges.newest().stream()
                .filter(merge -> merge.state() == BodyMerge.State.PROPOSED)
                .map(merge -> new RecordsPage.Waiting(
                        merge.absorbed().name(),
                        merge.kept().name(),
                        merge.proposer() + ", " + ItalianFormats.moment(merge.proposedAt()),
                        "/admin/organizzazioni/" + merge.absorbed().id()))
                .toList();
    }

    private static List<TableCell> cells(RecordQueries.Row row) {
        return List.of(
                TableCell.link(row.name(), "/admin/organizzazioni/" + row.id()),
                TableCell.of("organisations.kind." + row.kind()),
                TableCell.of(row.taxCode()),
                TableCell.of(row.comune()),
                TableCell.of(row.hub()),
                TableCell.of(ItalianFormats.number(row.team())),
                row.mergedInto() == null
                        ? TableCell.of("administration.records.inUse")
                        : TableCell.state("administration.records.merged", Tone.CALM));
    }
}
