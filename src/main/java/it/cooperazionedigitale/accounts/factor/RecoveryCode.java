package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.shared.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code for the day the other factor is lost: sixty random bits, so a plain hash is enough to store it.
 *
 * @param letters twelve letters and digits, none that look alike
 */
public record RecoveryCode(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    /** A new one. */
    static RecoveryCode random() {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new RecoveryCode(letters.toString());
    }

    /** As somebody typed it: blanks, dashes and small letters do not count, nor does taking O for 0 or L for 1. */
    public static RecoveryCode typed(String text) {
        return new RecoveryCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** In three groups, to be read and typed. */
    public String shown() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    byte[] hash() {
        return Sha256.of(letters);
    }
}
