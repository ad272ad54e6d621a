package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.calls.domain.Alert;
import it.cooperazionedigitale.calls.domain.Alerts;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody types an address that wants to be told of the next call. Whoever asks learns nothing of who is told already. */
@Service
public class AskForAlert {

    private final Alerts alerts;
    private final AlertLetters letters;
    private final AttemptLimits limits;
    private final Clock clock;

    AskForAlert(Alerts alerts, AlertLetters letters, AttemptLimits limits, Clock clock) {
        this.alerts = alerts;
        this.letters = letters;
        this.limits = limits;
        this.clock = clock;
    }

    /** Writes to the address, unless it has been written to too often of late; the answer is the same. */
    @Transactional
    @Unguarded("anybody may ask to be told; the address itself says yes")
    public void ask(String email, Locale language) {
        if (limits.tryOnce(Lane.LETTERS_TO_ADDRESS, email).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        alerts.queue(email);
        alerts.forgetUnanswered(now.minus(Alert.PATIENCE));
        Optional<Alert> known = alerts.findByEmail(email);
        if (known.filter(Alert::isConfirmed).isPresent()) {
            letters.known(known.get(), now);
            return;
        }
        AlertSecret secret = AlertSecret.fresh();
        Alert alert = known.orElseGet(() -> Alert.ask(email, language, secret.hash(), now));
        alert.askAgain(language, secret.hash(), now);
        letters.ask(alerts.save(alert), secret.plain(), now);
    }
}
