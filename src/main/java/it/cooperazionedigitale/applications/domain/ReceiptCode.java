package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Codes;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code on a receipt, by which whoever holds it can have it checked: sixteen signs that nobody guesses and nobody mistakes for
 * each other (no 0, 1, I, L, O, U).
 *
 * @param value the signs, without hyphens
 */
public record ReceiptCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern WELL_FORMED = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern FOUR = Pattern.compile("(.{4})(?=.)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A code no other receipt has: one of 30 to the power of 16. */
    public static ReceiptCode next() {
        StringBuilder signs = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(place -> signs.append(SIGNS.charAt(place)));
        return new ReceiptCode(signs.toString());
    }

    /** Reads what was typed, with or without hyphens and blanks, in small or capital letters. */
    public static Optional<ReceiptCode> read(String typed) {
        String bare = Codes.bare(typed);
        return WELL_FORMED.matcher(bare).matches() ? Optional.of(new ReceiptCode(bare)) : Optional.empty();
    }

    /** In fours, as it is printed: {@code 7K4M-9Q2X-AB3D-FGH8}. */
    public String printed() {
        return FOUR.matcher(value).replaceAll("$1-");
    }
}
