package it.cooperazionedigitale.organisations.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address: only its shape is checked.
 *
 * @param value the address, lower case
 */
public record MailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9._%+'\\-]{1,64}@(?:[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");
    private static final int LONGEST = 254;

    /** Reads a typed address. Empty when it cannot be one. */
    public static Optional<MailAddress> parse(String typed) {
        String bare = typed.strip().toLowerCase(Locale.ROOT);
        return bare.length() <= LONGEST && SHAPE.matcher(bare).matches()
                ? Optional.of(new MailAddress(bare))
                : Optional.empty();
    }
}
