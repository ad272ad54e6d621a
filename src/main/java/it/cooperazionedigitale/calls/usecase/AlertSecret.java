package it.cooperazionedigitale.calls.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(presented.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "AlertSecret";
    }
}
