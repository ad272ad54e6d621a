package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.site.StartRefused;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * The key of marks and seals: it is not in the database, so that who can change rows cannot make them look right. A portal
 * without a database says that first.
 */
@Component
@DependsOnDatabaseInitialization
public class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;
    private static final String ON_A_DEVELOPERS_MACHINE = "a developer's machine keeps no secrets in its audit";

    private final SecretKeySpec key;

    AuditKey(@Value("${portal.audit.key:}") String secret, @Value("${portal.development:false}") boolean development) {
        String text = secret.isBlank() && development ? ON_A_DEVELOPERS_MACHINE : secret;
        if (text.length() < SHORTEST) {
            throw new StartRefused(
                    "The portal has no key for its audit trail: set PORTAL_AUDIT_KEY to at least 32 random characters"
                            + " (openssl rand -base64 48), the same for every instance, and keep a copy apart from the database.",
                    null);
        }
        this.key = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The keyed hash (HMAC with SHA-256, 32 bytes) of the parts, one after the other. */
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }
}
