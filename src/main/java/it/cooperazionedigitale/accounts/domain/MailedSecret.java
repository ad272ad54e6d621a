package it.cooperazionedigitale.accounts.domain;

import it.cooperazionedigitale.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that travels once, by mail or cookie, and of which only the hash is kept.
 *
 * @param plain what the person gets
 * @param hash what is stored
 */
public record MailedSecret(String plain, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** A new one: 192 bits that nobody guesses. */
    public static MailedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String plain = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new MailedSecret(plain, hash(plain));
    }

    /** The stored form of what somebody presents. */
    public static String hash(String presented) {
        return Sha256.hex(presented);
    }

    @Override
    public String toString() {
        return "MailedSecret";
    }
}
