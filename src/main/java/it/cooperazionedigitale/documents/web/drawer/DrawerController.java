package it.cooperazionedigitale.documents.web.drawer;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.usecase.DrawerQueries;
import it.cooperazionedigitale.documents.usecase.DrawerQueries.Paper;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The drawer: which papers are there, which are missing, which are about to count no more. */
@Controller
@AccessibleTo({Role.APPLICANT, Role.TRANSFORMER})
class DrawerController {

    static final String VIEW = "documents/drawer";
    static final String HOME = "/coop/organizzazione/documenti";

    private final DrawerQueries queries;
    private final PaperWords words;

    DrawerController(DrawerQueries queries, PaperWords words) {
        this.queries = queries;
        this.words = words;
    }

    @GetMapping(HOME)
    String show(Viewer viewer, Model model) {
        List<Paper> papers = queries.papers(viewer);
        boolean mayEdit = viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR);
        List<TaskRow> rows = new ArrayList<>();
        Stream.of(DrawerKind.values())
                .filter(kind -> kind != DrawerKind.OTHER)
                .forEach(kind -> rows.add(papers.stream()
                        .filter(paper -> paper.kind() == kind)
                        .findFirst()
                        .map(this::row)
                        .orElseGet(() -> missing(kind, mayEdit))));
        papers.stream()
                .filter(paper -> paper.kind() == DrawerKind.OTHER)
                .map(this::row)
                .forEach(rows::add);
        model.addAttribute("page", new DrawerPage(rows, mayEdit, papers.isEmpty()));
        return VIEW;
    }

    private TaskRow row(Paper paper) {
        PaperWords.Status status = words.status(paper);
        return new TaskRow(
                HOME + "/" + paper.id(),
                words.title(paper.kind(), paper.title()),
                status.words(),
                status.tone(),
                paper.newest().file().name());
    }

    private TaskRow missing(DrawerKind kind, boolean mayEdit) {
        return new TaskRow(
                mayEdit ? HOME + "/nuovo?tipo=" + kind : null,
                words.title(kind, null),
                words.words("documents.drawer.missing"),
                Tone.CALM,
                words.words("documents.drawer.kind." + kind + ".why"));
    }
}
