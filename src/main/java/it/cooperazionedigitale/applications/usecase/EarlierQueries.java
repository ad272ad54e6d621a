package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
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
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications a body wrote before, to begin a new one with. */
@Service
@Transactional(readOnly = true)
@Unguarded("looked up for the viewer's own body; others' applications are not found")
public class EarlierQueries {

    private static final int SHOWN = 10;
    private static final int LOOKED_AT = 30;

    private final Applications applications;

    EarlierQueries(Applications applications) {
        this.applications = applications;
    }

    /**
     * An earlier application.
     *
     * @param id the application
     * @param title the project's title, or the call's while it has none
     * @param state where it stands
     * @param when when it was sent; for a draft, since when it is one
     * @param call the call it was written for
     */
    public record Earlier(UUID id, String title, ApplicationState state, Instant when, CallSummary call) {}

    /** Those of the viewer's body, the latest moved first; only of calls that are published. */
    public List<Earlier> of(Viewer viewer, List<CallSummary> published) {
        if (!viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            return List.of();
        }
        Map<UUID, CallSummary> known =
                published.stream().collect(Collectors.toMap(CallSummary::id, Function.identity()));
        return applications.ofBody(Objects.requireNonNull(viewer.organisationId()), Limit.of(LOOKED_AT)).stream()
                .filter(one -> known.containsKey(one.callId()))
                .map(one -> earlier(one, known.get(one.callId())))
                .filter(one -> CopyApplication.over(one.state(), one.call().state()))
                .limit(SHOWN)
                .toList();
    }

    private static Earlier earlier(Application one, CallSummary call) {
        return new Earlier(
                one.id(),
                one.title().isBlank() ? call.title() : one.title(),
                one.state(),
                one.received().submittedAt() == null
                        ? one.status().since()
                        : one.received().submittedAt(),
                call);
    }
}
