package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret part of a link sent by mail: 192 random bits, of which only the hash is stored.
 *
 * @param text as it stands in the link
 */
public record LinkSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** A new one that nobody can guess. */
    public static LinkSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored of it and looked up. */
    public byte[] hash() {
        return Sha256.of(text);
    }

    /** A secret is not for logs. */
    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
