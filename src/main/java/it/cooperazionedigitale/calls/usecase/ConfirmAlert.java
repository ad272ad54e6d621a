package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Alerts;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an address says yes, by the link of the first letter. */
@Service
public class ConfirmAlert {

    private final Alerts alerts;
    private final Clock clock;

    ConfirmAlert(Alerts alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Says yes; twice is once. False when the link is none of ours, too old, or a newer one was sent. */
    @Transactional
    @Unguarded("the link was made for one address and can do nothing but this")
    public boolean confirm(String token) {
        return alerts.findBySecretHash(AlertSecret.hash(token))
                .map(alert -> {
                    boolean told = alert.confirm(clock.instant());
                    alerts.save(alert);
                    return told;
                })
                .orElse(false);
    }
}
