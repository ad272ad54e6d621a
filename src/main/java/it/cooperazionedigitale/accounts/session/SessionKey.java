package it.cooperazionedigitale.accounts.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a session is found by the secret in its cookie: the table holds the secret's hash only. */
public final class SessionKey {

    private SessionKey() {}

    /** The key of the session with this secret. */
    public static byte[] of(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
