package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff exclude a sent application, with a reason the applicant will read. */
@Service
public class ExcludeApplication {

    private final Applications applications;
    private final CallSeals seals;
    private final Acts acts;
    private final Clock clock;

    ExcludeApplication(Applications applications, CallSeals seals, Acts acts, Clock clock) {
        this.applications = applications;
        this.seals = seals;
        this.acts = acts;
        this.clock = clock;
    }

    /** Excludes it; a second time changes nothing, and a sealed one waits for the closing. */
    @Transactional
    @PreAuthorize("#viewer.has('STAFF')")
    public void exclude(UUID id, String reason, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        seals.requireBroken(application);
        ApplicationState from = application.state();
        if (application.befall(ApplicationFact.EXCLUDED, reason, clock.instant())) {
            acts.moved(application, from, "application.excluded", reason.strip(), viewer, Map.of());
        }
    }
}
