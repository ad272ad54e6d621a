package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the people of a body in the calls that are open: drafts to go on with, parts to confirm. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only about the body the viewer acts for")
public class WorkQueries {

    private final Applications applications;
    private final Partnerships partnerships;
    private final ListedCalls calls;

    WorkQueries(Applications applications, Partnerships partnerships, ListedCalls calls) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.calls = calls;
    }

    /** One thing to do: the application or the part, what it is called, until when. */
    public record Open(UUID id, String name, Instant closesAt) {}

    /**
     * All there is to do.
     *
     * @param drafts applications to go on with, by title
     * @param again applications that were sent once and count for nothing until they are sent again, by title
     * @param toConfirm parts that wait for the legal representative, by the name of the lead
     */
    public record Work(List<Open> drafts, List<Open> again, List<Open> toConfirm) {}

    /** What waits for this person. */
    public Work of(Viewer viewer) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return new Work(List.of(), List.of(), List.of());
        }
        UUID body = Objects.requireNonNull(viewer.organisationId());
        List<Application> mine = applications.ofBody(body).stream()
                .filter(application -> application.state().withApplicant())
                .toList();
        List<Partnerships.Waiting> parts = viewer.mayIn(body, TeamRole.OWNER) ? partnerships.waiting(body) : List.of();
        Map<UUID, CallSummary> open = mine.isEmpty() && parts.isEmpty() ? Map.of() : open();
        return new Work(
                named(mine, one -> one.state() == ApplicationState.DRAFT && one.protocol() == null, open),
                named(mine, one -> one.protocol() != null, open),
                parts.stream()
                        .filter(part -> open.containsKey(part.callId()))
                        .map(part -> new Open(
                                part.id(), part.lead(), open.get(part.callId()).closesAt()))
                        .toList());
    }

    private Map<UUID, CallSummary> open() {
        return calls.published().stream()
                .filter(call -> call.state() == CallState.OPEN)
                .collect(Collectors.toMap(CallSummary::id, Function.identity()));
    }

    private static List<Open> named(List<Application> mine, Predicate<Application> kind, Map<UUID, CallSummary> open) {
        return mine.stream()
                .filter(kind)
                .filter(one -> open.containsKey(one.callId()))
                .map(one -> named(one, open.get(one.callId())))
                .toList();
    }

    private static Open named(Application draft, CallSummary call) {
        return new Open(draft.id(), draft.title().isBlank() ? call.title() : draft.title(), call.closesAt());
    }
}
