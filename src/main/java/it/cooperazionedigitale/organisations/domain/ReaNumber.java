package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Codes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the economic and administrative register: the chamber's province and up to seven digits.
 *
 * @param value as kept, {@code MT-123456}
 */
public record ReaNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{2})([0-9]{1,7})");

    /** Reads a typed number; blanks, dots, hyphens and the word REA do not count. Empty when it cannot be one. */
    public static Optional<ReaNumber> parse(String typed) {
        String bare = Codes.bare(typed).replaceFirst("^(N?REA)(?=[A-Z]{2}[0-9])", "");
        Matcher read = SHAPE.matcher(bare);
        return read.matches() ? Optional.of(new ReaNumber(read.group(1) + "-" + read.group(2))) : Optional.empty();
    }

    /** The province of the chamber that keeps it. */
    public String province() {
        return value.substring(0, 2);
    }
}
