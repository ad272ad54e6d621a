package it.cooperazionedigitale.accounts.jobs;

import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.usecase.CompleteRecovery;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks every few minutes whose recovery has waited long enough; each is completed in a transaction of its own. */
@Component
class EndRecoveries implements TimedJob {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final FactorRecoveries recoveries;
    private final CompleteRecovery completeRecovery;
    private final Clock clock;

    EndRecoveries(FactorRecoveries recoveries, CompleteRecovery completeRecovery, Clock clock) {
        this.recoveries = recoveries;
        this.completeRecovery = completeRecovery;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "factor-recoveries";
    }

    @Override
    public String words() {
        return "accounts.job.recoveries";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        int done = 0;
        for (UUID recovery : recoveries.due(clock.instant())) {
            done += completeRecovery.complete(recovery) ? 1 : 0;
        }
        return done;
    }
}
