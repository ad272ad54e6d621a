package it.cooperazionedigitale.accounts.factor;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A secret that an authenticator app is offered. Nothing is kept of it until its first code was right: it travels with the
 * form, locked, and is good for one account and one hour.
 *
 * @param secret what the app is to hold
 * @param sealed the same, locked, for the form
 */
public record AppOffer(byte[] secret, String sealed) {

    private static final Duration LASTS = Duration.ofHours(1);

    /** Bytes before the secret: the account and the second it was made. */
    private static final int HEAD = 3 * Long.BYTES;

    static AppOffer fresh(UUID account, Secrets secrets, Instant now) {
        byte[] secret = AppCodes.newSecret();
        byte[] plain = ByteBuffer.allocate(HEAD + secret.length)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putLong(now.getEpochSecond())
                .put(secret)
                .array();
        return new AppOffer(secret, Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.lock(plain)));
    }

    /** The offer that came back with a form; empty if it is another account's, too old, or none of ours. */
    static Optional<AppOffer> back(String sealed, UUID account, Secrets secrets, Instant now) {
        try {
            byte[] locked = Base64.getUrlDecoder().decode(sealed);
            if (locked.length <= HEAD) {
                return Optional.empty();
            }
            ByteBuffer plain = ByteBuffer.wrap(secrets.open(locked));
            UUID whose = new UUID(plain.getLong(), plain.getLong());
            Instant made = Instant.ofEpochSecond(plain.getLong());
            byte[] secret = new byte[plain.remaining()];
            plain.get(secret);
            return whose.equals(account) && made.plus(LASTS).isAfter(now)
                    ? Optional.of(new AppOffer(secret, sealed))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException noneOfOurs) {
            return Optional.empty();
        }
    }
}
