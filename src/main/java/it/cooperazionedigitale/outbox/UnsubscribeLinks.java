package it.cooperazionedigitale.outbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The links with which mails are ended from the mail itself. A link is signed with the portal's key and says by itself whose
 * mails of which family it ends: nothing is stored for it, and there is nothing to guess.
 */
@Component
public class UnsubscribeLinks {

    private static final String PATH = "/disiscriviti/";
    private static final String OF_DEVELOPMENT = "only-for-development-and-for-tests-never-beyond";
    private static final int SAID = 1 + 16 + 4;
    private static final int SIGNED = 16;
    private static final int DAYS = 400;

    private final List<SecretKeySpec> keys;
    private final Clock clock;

    UnsubscribeLinks(@Value("${portal.secrets.key:}") String keys, Clock clock) {
        // the start is refused elsewhere where there is no key and it is not a developer's machine
        String given = keys.isBlank() ? OF_DEVELOPMENT : keys;
        this.keys = Arrays.stream(given.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> new SecretKeySpec(hmac(key, "unsubscribe links"), "HmacSHA256"))
                .toList();
        this.clock = clock;
    }

    /**
     * What a link ends.
     *
     * @param account whose mails
     * @param family which
     */
    public record Ends(UUID account, MailFamily family) {}

    /** The path of the link in a mail written on a day. */
    public String path(UUID account, MailFamily family, LocalDate day) {
        byte[] said = ByteBuffer.allocate(SAID)
                .put((byte) family.ordinal())
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .putInt((int) day.toEpochDay())
                .array();
        byte[] token = ByteBuffer.allocate(SAID + SIGNED)
                .put(said)
                .put(signature(keys.get(0), said))
                .array();
        return PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What the link ends; empty for one that is not ours, or more than a year old. */
    public Optional<Ends> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
        if (bytes.length != SAID + SIGNED) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        byte[] signed = Arrays.copyOfRange(bytes, SAID, bytes.length);
        boolean ours = keys.stream().anyMatch(key -> MessageDigest.isEqual(signature(key, said), signed));
        ByteBuffer words = ByteBuffer.wrap(said);
        int family = words.get();
        UUID account = new UUID(words.getLong(), words.getLong());
        LocalDate day = LocalDate.ofEpochDay(words.getInt());
        boolean fresh = !day.plusDays(DAYS).isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return ours && fresh ? Optional.of(new Ends(account, MailFamily.values()[family])) : Optional.empty();
    }

    private static byte[] signature(SecretKeySpec key, byte[] said) {
        return Arrays.copyOf(hmac(key, said), SIGNED);
    }

    private static byte[] hmac(String key, String words) {
        return hmac(
                new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"),
                words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(words);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
