package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.site.StartRefused;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/**
 * Encrypts what must be read again, such as the secret of an authenticator app: AES-256-GCM with a key that is not in the
 * database. Of several keys the first encrypts and all decrypt, so that a key can be replaced.
 */
@Component
@DependsOnDatabaseInitialization
public class Secrets {

    private static final int SHORTEST = 32;
    private static final String OF_DEVELOPMENT = "only-for-development-and-for-tests-never-beyond";
    private static final String SALT = "0c00be6a71e5d161";

    private final List<BytesEncryptor> boxes;

    Secrets(@Value("${portal.secrets.key:}") String keys, @Value("${portal.development:false}") boolean development) {
        List<String> given = Arrays.stream(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        if (given.isEmpty() && development) {
            given = List.of(OF_DEVELOPMENT);
        }
        if (given.isEmpty() || given.stream().anyMatch(key -> key.length() < SHORTEST)) {
            throw new StartRefused(
                    "The portal has no key for the secrets of second factors: set PORTAL_SECRETS_KEY to at least 32 random"
                            + " characters (openssl rand -base64 48), the same for all portals of one database, and keep it"
                            + " with the backups.",
                    null);
        }
        boxes = given.stream().map(key -> Encryptors.stronger(key, SALT)).toList();
    }

    /** Locks bytes away. */
    public byte[] lock(byte[] plain) {
        return boxes.get(0).encrypt(plain);
    }

    /** Gets them back. */
    public byte[] open(byte[] locked) {
        RuntimeException last = null;
        for (BytesEncryptor box : boxes) {
            try {
                return box.decrypt(locked);
            } catch (IllegalStateException | IllegalArgumentException otherKey) {
                last = otherKey;
            }
        }
        throw new IllegalStateException("a secret was locked with another PORTAL_SECRETS_KEY", last);
    }
}
