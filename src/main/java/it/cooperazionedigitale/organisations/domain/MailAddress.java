package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.accounts.EmailAddress;
import java.util.Optional;

/**
 * A mail address somebody may be invited at: whatever address may have an account.
 *
 * @param value the address as accounts keep it
 */
public record MailAddress(String value) {

    /** Reads a typed address. Empty when it cannot be one. */
    public static Optional<MailAddress> parse(String typed) {
        return EmailAddress.parse(typed).map(address -> new MailAddress(address.value()));
    }
}
