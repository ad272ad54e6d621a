package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import org.springframework.stereotype.Component;

/** How many letters strangers can cause to one address; beyond that the answers stay the same and nothing is sent. */
@Component
class MailAllowance {

    private final AttemptLimits limits;

    MailAllowance(AttemptLimits limits) {
        this.limits = limits;
    }

    boolean allows(String email) {
        return limits.tryOnce(Lane.LETTERS_TO_ADDRESS, email).isEmpty();
    }
}
