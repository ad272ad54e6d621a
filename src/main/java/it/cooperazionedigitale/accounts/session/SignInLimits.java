package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How many guesses at a password are let through. In a browser the person knows there is a lane of its own, so that a
 * stranger who fills the others never locks the owner out.
 */
@Component
class SignInLimits {

    private final AttemptLimits limits;

    SignInLimits(AttemptLimits limits) {
        this.limits = limits;
    }

    /** The lanes an attempt was counted in. */
    record Attempt(Map<Lane, String> lanes) {}

    Attempt count(String email, SignInPlace place, boolean knownHere) {
        Map<Lane, String> lanes = new LinkedHashMap<>();
        if (knownHere) {
            lanes.put(Lane.SIGN_IN_DEVICE, place.device() + "/" + email);
        } else {
            lanes.put(Lane.SIGN_IN_CLIENT, place.client());
            lanes.put(Lane.SIGN_IN_ACCOUNT, email);
        }
        Map<Lane, String> counted = new LinkedHashMap<>();
        lanes.forEach((lane, who) -> {
            Optional<Duration> full = limits.tryOnce(lane, who);
            if (full.isPresent()) {
                throw new TooManyAttempts(full.get());
            }
            counted.put(lane, who);
        });
        return new Attempt(counted);
    }

    /** It was the person: the attempt was no guess. */
    void wasRight(Attempt attempt) {
        attempt.lanes().forEach(limits::giveBack);
    }
}
