package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallAct;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.Extended;
import it.cooperazionedigitale.calls.domain.ExtensionProposals;
import it.cooperazionedigitale.calls.domain.ExtensionState;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dates of published calls, and how they changed of late. */
@Service
@Transactional(readOnly = true)
@Unguarded("dates of published calls are public")
public class CallNewsQueries {

    private static final Duration LATELY = Duration.ofHours(12);

    private final Calls calls;
    private final ExtensionProposals extensions;
    private final Clock clock;

    CallNewsQueries(Calls calls, ExtensionProposals extensions, Clock clock) {
        this.calls = calls;
        this.extensions = extensions;
        this.clock = clock;
    }

    /**
     * What was extended in the last hours.
     *
     * @param now the server's clock
     * @param extended the extensions, the newest first
     */
    public record Lately(Instant now, List<Extended> extended) {}

    /** What was extended in the last hours. */
    public Lately lately() {
        Instant now = clock.instant();
        return new Lately(now, extensions.since(now.minus(LATELY)));
    }

    /** The dates of a published call. */
    public CallDates dates(String slug) {
        Call call = calls.findBySlugAndActNot(slug, CallAct.DRAFT).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return new CallDates(
                call.summaryAt(now),
                call.questionsEndAt(),
                extensions.countByCallIdAndState(call.id(), ExtensionState.APPROVED),
                now);
    }
}
