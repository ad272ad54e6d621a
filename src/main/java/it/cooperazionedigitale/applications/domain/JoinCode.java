package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Sha256;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * A code by which another body asks to take part: twelve digits, easy to read aloud and to type on a phone. It opens nothing:
 * whoever has it can only ask, and the lead answers. Of a trillion codes a few hundred live at a time.
 *
 * @param digits the twelve digits
 */
public record JoinCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** A new one. */
    public static JoinCode fresh() {
        return new JoinCode(String.format("%0" + LENGTH + "d", RANDOM.nextLong(1_000_000_000_000L)));
    }

    /** What somebody typed, whatever stands between the digits. */
    public static Optional<JoinCode> parse(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        return digits.length() == LENGTH && typed.length() <= 4 * LENGTH
                ? Optional.of(new JoinCode(digits))
                : Optional.empty();
    }

    /** As people read it aloud: in groups of four. */
    public String shown() {
        return digits.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** What is stored of it and looked up. */
    public byte[] hash() {
        return Sha256.of(digits);
    }

    /** A secret is not for logs. */
    @Override
    public String toString() {
        return "JoinCode[…]";
    }
}
