package it.cooperazionedigitale.organisations.web.records;

import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.usecase.MergeQueries;
import it.cooperazionedigitale.organisations.usecase.RecordQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One record for the offices: what it says, who works for it, and what may be the same body. */
@Controller
@AccessibleTo({Role.STAFF, Role.ADMIN})
class RecordController {

    static final String VIEW = "organisations/record";
    private static final String ROOM = "/admin/organizzazioni/";

    private final RecordQueries records;
    private final MergeQueries merges;

    RecordController(RecordQueries records, MergeQueries merges) {
        this.records = records;
        this.merges = merges;
    }

    @GetMapping("/admin/organizzazioni/{id}")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        RecordQueries.Row row = records.one(id, viewer);
        boolean inUse = row.mergedInto() == null;
        model.addAttribute(
                "page",
                new RecordPage(
                        id,
                        row.name(),
                        List.of(
                                SummaryRow.fixed("administration.records.code", row.taxCode()),
                                SummaryRow.fixed("administration.records.pec", row.pec()),
                                SummaryRow.fixed("administration.records.place", row.comune()),
                                SummaryRow.fixed("administration.records.hub", row.hub()),
                                SummaryRow.fixed(
                                        "administration.records.since", ItalianFormats.day(row.registeredAt()))),
                        row.mergedInto(),
                        records.team(id, viewer),
                        viewer.has(Role.ADMIN) && inUse,
                        viewer.has(Role.ADMIN),
                        inUse ? doubles(id, viewer) : List.of(),
                        merges.of(id).stream().map(merge -> told(merge, viewer)).toList()));
        return VIEW;
    }

    private List<RecordPage.Double> doubles(UUID id, Viewer viewer) {
        return records.doubles(id, viewer).stream()
                .map(found -> new RecordPage.Double(
                        found.row().id(),
                        found.row().name(),
                        found.row().taxCode(),
                        found.row().comune(),
                        "administration.records.double." + found.why(),
                        viewer.has(Role.STAFF)
                                ? ROOM + id + "/unione?con=" + found.row().id()
                                : null))
                .toList();
    }

    private static RecordPage.Merge told(MergeQueries.Merge merge, Viewer viewer) {
        boolean decides = viewer.has(Role.ADMIN)
                && merge.state() == BodyMerge.State.PROPOSED
                && !merge.proposedBy().equals(viewer.id());
        boolean undoes = viewer.has(Role.ADMIN) && merge.state() == BodyMerge.State.APPROVED;
        String acts = ROOM + "unioni/" + merge.id();
        return new RecordPage.Merge(
                merge.absorbed().name() + " (" + merge.absorbed().taxCode() + ") → "
                        + merge.kept().name() + " (" + merge.kept().taxCode() + ")",
                "administration.merge.state." + merge.state(),
                Stream.of(
                                merge.proposer() + ", " + ItalianFormats.moment(merge.proposedAt()),
                                merge.decider() == null || merge.decidedAt() == null
                                        ? ""
                                        : merge.decider() + ", " + ItalianFormats.moment(merge.decidedAt()),
                                merge.undoer() == null || merge.undoneAt() == null
                                        ? ""
                                        : merge.undoer() + ", " + ItalianFormats.moment(merge.undoneAt()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                merge.undoReason() == null ? merge.reason() : merge.reason() + " · " + merge.undoReason(),
                decides ? acts : null,
                undoes ? acts + "/annullamento" : null);
    }
}
