package it.cooperazionedigitale.accounts.session;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was not even tried: the lane is full. */
final class TooManyAttempts extends AuthenticationException {

    private final transient Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    Duration waitFor() {
        return wait;
    }
}
