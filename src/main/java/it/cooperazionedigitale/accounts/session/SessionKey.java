package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Sha256;

/** How a session is found by the secret in its cookie: the table holds the secret's hash only. */
public final class SessionKey {

    private SessionKey() {}

    /** The key of the session with this secret. */
    public static byte[] of(String secret) {
        return Sha256.of(secret);
    }
}
