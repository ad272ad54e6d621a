package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant takes the application back: before the closing it can be reopened, after it for good. */
@Service
public class WithdrawApplication {

    private final Applications applications;
    private final Acts acts;
    private final Clock clock;

    WithdrawApplication(Applications applications, Acts acts, Clock clock) {
        this.applications = applications;
        this.acts = acts;
        this.clock = clock;
    }

    /** Takes it back; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.maySign(#id, #viewer)")
    public void withdraw(UUID id, @Nullable String reason, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        ApplicationState from = application.state();
        if (application.withdraw(clock.instant())) {
            String why = reason == null || reason.isBlank() ? null : reason.strip();
            acts.moved(application, from, "application.withdrawn", why, viewer, Map.of());
        }
    }
}
