package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the link of a first letter holds; only its hash is kept.
 *
 * @param plain what travels
 * @param hash what is stored
 */
record AlertSecret(String plain, String hash) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    static AlertSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String plain = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new AlertSecret(plain, hash(plain));
    }

    static String hash(String presented) {
        return Sha256.hex(presented);
    }

    @Override
    public String toString() {
        return "AlertSecret";
    }
}
