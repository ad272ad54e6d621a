package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Codes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number of the national register of cooperatives: one letter and six digits.
 *
 * @param value the normalised number, {@code A123456}
 */
public record AlboNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]\\d{6}");

    /** Reads a typed number; blanks, dots and hyphens do not count. Empty when it cannot be one. */
    public static Optional<AlboNumber> parse(String typed) {
        String bare = Codes.bare(typed);
        return SHAPE.matcher(bare).matches() ? Optional.of(new AlboNumber(bare)) : Optional.empty();
    }
}
