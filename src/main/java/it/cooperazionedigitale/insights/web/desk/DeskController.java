package it.cooperazionedigitale.insights.web.desk;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskSource;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where those who run the programme begin: what they have to do now, and the calls' dates. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER, Role.AUDITOR})
class DeskController {

    static final String VIEW = "insights/desk";

    private final List<TaskSource> sources;
    private final CallDirectory calls;
    private final InsightsWords words;
    private final Clock clock;

    DeskController(List<TaskSource> sources, CallDirectory calls, InsightsWords words, Clock clock) {
        this.sources = sources;
        this.calls = calls;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/gestione")
    String show(Model model, Viewer viewer) {
        List<TaskSource.Task> tasks = sources.stream()
                .flatMap(source -> source.tasksFor(viewer).stream())
                .toList();
        model.addAttribute("page", DeskPage.of(tasks, calls.published(), viewer, words, clock.instant()));
        return VIEW;
    }
}
