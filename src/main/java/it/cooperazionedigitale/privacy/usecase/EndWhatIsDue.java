package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.TimedJob;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Runs every rule each night: nothing is kept longer than the register says. */
@Component
@Unguarded("the portal ends what is not kept for ever, by its own clock")
class EndWhatIsDue implements TimedJob {

    private static final LocalTime HOUR = LocalTime.of(2, 40);

    private final Retention retention;

    EndWhatIsDue(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String name() {
        return "privacy-retention";
    }

    @Override
    public String words() {
        return "privacy.job.retention";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(HOUR);
    }

    @Override
    public int run() {
        return retention.rules().stream()
                .mapToInt(rule -> retention.run(rule, null))
                .sum();
    }
}
