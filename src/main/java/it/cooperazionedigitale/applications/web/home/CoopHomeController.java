package it.cooperazionedigitale.applications.web.home;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.ListedCalls;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.web.ApplicationRows;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TaskSource;
import it.cooperazionedigitale.site.Tone;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the people of a body begin: what to do now, what is under way, what is open. */
@Controller
@AccessibleTo(Role.APPLICANT)
class CoopHomeController {

    static final String VIEW = "applications/home";

    private static final Comparator<TaskSource.Task> BY_TERM =
            Comparator.comparing(TaskSource.Task::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<TaskSource> sources;
    private final OwnApplicationQueries own;
    private final ListedCalls calls;
    private final ApplicationWords words;
    private final DigitalWords digital;
    private final Clock clock;

    CoopHomeController(
            List<TaskSource> sources,
            OwnApplicationQueries own,
            ListedCalls calls,
            ApplicationWords words,
            DigitalWords digital,
            Clock clock) {
        this.sources = sources;
        this.own = own;
        this.calls = calls;
        this.words = words;
        this.digital = digital;
        this.clock = clock;
    }

    @GetMapping("/coop")
    String show(Viewer viewer, Model model) {
        List<CallSummary> published = calls.published();
        List<OwnApplicationQueries.Row> applications = own.all(viewer, published);
        Map<UUID, OwnApplicationQueries.Row> byCall = applications.stream()
                .filter(row -> row.state() != ApplicationState.WITHDRAWN)
                .collect(Collectors.toMap(row -> row.call().id(), row -> row, (latest, older) -> latest));
        List<TaskRow> tasks = sources.stream()
                .flatMap(source -> source.tasksFor(viewer).stream())
                .sorted(BY_TERM)
                .map(CoopHomeController::row)
                .toList();
        List<CallSummary> open = published.stream()
                .filter(call -> call.state() == CallState.OPEN)
                .toList();
        boolean calm = tasks.isEmpty() && open.stream().map(CallSummary::id).allMatch(byCall::containsKey);
        model.addAttribute(
                "page",
                new HomePage(
                        tasks,
                        applications.stream().map(ApplicationRows::row).toList(),
                        open.stream()
                                .map(call -> open(call, byCall.get(call.id())))
                                .toList(),
                        calm,
                        applications.isEmpty(),
                        digital.of(viewer)));
        return VIEW;
    }

    private static TaskRow row(TaskSource.Task task) {
        return new TaskRow(
                task.href(), task.text(), null, Tone.valueOf(task.tone().toUpperCase(Locale.ROOT)), task.note());
    }

    /** An open call leads on to what the body has for it: nothing yet, a draft, or an application that was sent. */
    private HomePage.OpenCall open(CallSummary call, OwnApplicationQueries.@Nullable Row had) {
        boolean draft = had != null && had.state() == ApplicationState.DRAFT;
        return new HomePage.OpenCall(
                call.title(),
                call.summary(),
                "/bandi/" + call.slug(),
                had == null ? "/coop/domande/nuova?bando=" + call.slug() : "/coop/domande/" + had.id(),
                had == null
                        ? "applications.home.start"
                        : draft ? "applications.home.continue" : "applications.home.follow",
                draft,
                ItalianFormats.deadline(call.closesAt()),
                words.left(clock.instant(), call.closesAt()));
    }
}
