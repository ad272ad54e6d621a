package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.EarlyOpening;
import it.cooperazionedigitale.applications.domain.EarlyOpenings;
import it.cooperazionedigitale.calls.CallSummary;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells those whose application it is that it was opened before the closing: by whom, when and why. */
@Component
class OpeningNotices {

    private final EarlyOpenings openings;

    OpeningNotices(EarlyOpenings openings) {
        this.openings = openings;
    }

    /** The newest opening of an application; null where there was none. */
    @Nullable
    OpenedEarly of(Application application, CallSummary call) {
        return call.rules().procedure().sealed()
                ? openings.newestApproved(application.id())
                        .map(opening -> told(opening, call.sealed() && !opening.isOf(application)))
                        .orElse(null)
                : null;
    }

    private static OpenedEarly told(EarlyOpening opening, boolean sealedAnew) {
        return new OpenedEarly(
                Objects.requireNonNull(opening.decidedAt()),
                Objects.requireNonNullElse(opening.decidedByName(), ""),
                opening.proposedByName(),
                opening.reason(),
                opening.submissionNumber(),
                sealedAnew);
    }
}
