package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationCourse;
import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves an application along by a fact decided in a module above, in that module's transaction. */
@Service
class MoveApplication implements ApplicationCourse {

    private final Applications applications;
    private final Acts acts;
    private final Clock clock;

    MoveApplication(Applications applications, Acts acts, Clock clock) {
        this.applications = applications;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @Unguarded("port for modules above: their use cases say who may")
    public void move(UUID id, ApplicationFact fact, @Nullable String reason, Viewer actor) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        ApplicationState from = application.state();
        if (application.befall(fact, reason, clock.instant())) {
            acts.moved(application, from, "application.moved", reason, actor, Map.of("fact", fact.name()));
        }
    }
}
