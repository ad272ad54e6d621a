package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Codes;
import java.util.Optional;

/**
 * A number of the national register of the third sector.
 *
 * @param value up to seven digits
 */
public record RuntsNumber(String value) {

    /** Reads a typed number; blanks and dots do not count. Empty when it cannot be one. */
    public static Optional<RuntsNumber> parse(String typed) {
        String bare = Codes.bare(typed);
        return bare.matches("[0-9]{1,7}") ? Optional.of(new RuntsNumber(bare)) : Optional.empty();
    }
}
