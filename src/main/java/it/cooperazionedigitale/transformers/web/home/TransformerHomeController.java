package it.cooperazionedigitale.transformers.web.home;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TaskSource;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a firm's members begin: how the accreditation stands, and what there is to do. */
@Controller
@AccessibleTo(Role.TRANSFORMER)
class TransformerHomeController {

    static final String VIEW = "transformers/home";

    private final AccreditationQueries accreditations;
    private final List<TaskSource> sources;

    TransformerHomeController(AccreditationQueries accreditations, List<TaskSource> sources) {
        this.accreditations = accreditations;
        this.sources = sources;
    }

    @GetMapping("/trasformatrice")
    String show(Viewer viewer, Model model) {
        boolean owner = viewer.mayIn(viewer.organisationId(), TeamRole.OWNER);
        List<TaskRow> tasks = tasks(viewer);
        model.addAttribute(
                "page",
                accreditations
                        .standing(viewer)
                        .map(firm -> HomePage.of(viewer.organisationName(), firm, owner, tasks))
                        .orElseGet(() -> HomePage.before(viewer.organisationName(), owner, tasks)));
        return VIEW;
    }

    private List<TaskRow> tasks(Viewer viewer) {
        return sources.stream()
                .flatMap(source -> source.tasksFor(viewer).stream())
                .sorted(Comparator.comparing(TaskSource.Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(HomePage::row)
                .toList();
    }
}
