package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import org.springframework.stereotype.Component;

/** Applications by their covers. */
@Component
class Covers {

    private final CallDirectory calls;
    private final OpeningNotices opened;

    Covers(CallDirectory calls, OpeningNotices opened) {
        this.calls = calls;
        this.opened = opened;
    }

    OwnCase of(Application application) {
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        return new OwnCase(
                application.id(),
                application.applicant().id(),
                application.title().isBlank() ? call.title() : application.title(),
                application.state(),
                application.protocol(),
                application.received().submittedAt(),
                application.transformerId(),
                application.origin().unread(),
                call,
                opened.of(application, call));
    }
}
