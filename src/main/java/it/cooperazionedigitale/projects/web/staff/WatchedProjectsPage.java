package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.ProjectState;
import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.projects.usecase.ProjectRow;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Projects and unanswered awards, ready to print. */
record WatchedProjectsPage(
        List<Offer> offers,
        List<TableColumn> columns,
        List<List<TableCell>> rows,
        PageLinks links,
        List<Choice> states,
        boolean filtered) {

    record Offer(UUID applicationId, String title, String code, String amount, String term, boolean mayLapse) {}

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.unbroken("projects.column.code"),
            TableColumn.text("projects.column.title"),
            TableColumn.text("projects.column.body"),
            TableColumn.text("projects.column.state"),
            TableColumn.text("projects.column.firm"),
            TableColumn.number("projects.column.granted"));

    static WatchedProjectsPage of(
            List<ProjectRow> found, List<AwardView> offers, String state, int size, Viewer viewer) {
        List<ProjectRow> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size
                ? "/gestione/progetti?stato=" + state + "&dopo="
                        + shown.get(size - 1).code()
                : null;
        return new WatchedProjectsPage(
                offers.stream()
                        .map(offer -> new Offer(
                                offer.applicationId(),
                                offer.title(),
                                offer.code(),
                                offer.amount().format(),
                                ItalianFormats.moment(offer.acceptBy()),
                                offer.overdue() && viewer.has(Role.STAFF)))
                        .toList(),
                COLUMNS,
                shown.stream().map(WatchedProjectsPage::line).toList(),
                new PageLinks(null, next, null),
                Arrays.stream(ProjectState.values())
                        .map(known -> Choice.of(known.name(), "projects.state." + known))
                        .toList(),
                !state.isEmpty());
    }

    private static List<TableCell> line(ProjectRow project) {
        return List.of(
                TableCell.link(project.code(), "/gestione/progetti/" + project.id()),
                TableCell.of(project.title()),
                TableCell.of(project.organisationName()),
                TableCell.state("projects.state." + project.state(), ProjectWords.tone(project.state())),
                TableCell.of(project.transformerName() == null ? "–" : project.transformerName()),
                TableCell.of(project.granted().format()));
    }
}
