package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Throws away the answers of trials that are older than a day. */
@Component
@Unguarded("the portal does it by itself, at its times")
class ForgetTrials implements TimedJob {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Trials trials;

    ForgetTrials(Trials trials) {
        this.trials = trials;
    }

    @Override
    public String name() {
        return "call-trials";
    }

    @Override
    public String words() {
        return "calls.job.trials";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public int run() {
        return trials.removeOld();
    }
}
