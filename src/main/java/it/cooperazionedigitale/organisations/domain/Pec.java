package it.cooperazionedigitale.organisations.domain;

import java.util.Optional;

/**
 * A certified mail address (PEC): only its shape is checked.
 *
 * @param address the address, lower case
 */
public record Pec(String address) {

    /** Reads a typed address. Empty when it cannot be one. */
    public static Optional<Pec> parse(String typed) {
        return MailAddress.parse(typed).map(address -> new Pec(address.value()));
    }
}
