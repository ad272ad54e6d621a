package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.PasswordPolicy;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords with Argon2id and still knows the bcrypt of before; both Unicode spellings of a letter are one. */
final class Passwords implements PasswordEncoder {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    /** Nobody's password is longer; what is longer is not worth hashing. */
    private static final int LONGEST_TRIED = 1_000;

    private final DelegatingPasswordEncoder ways;

    /**
     * Passwords.
     *
     * @param memory KiB that one hash fills
     * @param passes how often it goes over them
     */
    Passwords(int memory, int passes) {
        BCryptPasswordEncoder before = new BCryptPasswordEncoder();
        ways = new DelegatingPasswordEncoder(
                "argon2id",
                Map.of("argon2id", new Argon2PasswordEncoder(SALT, LENGTH, LANES, memory, passes), "bcrypt", before));
        ways.setDefaultPasswordEncoderForMatches(before);
    }

    @Override
    public String encode(CharSequence typed) {
        return ways.encode(PasswordPolicy.prepared(typed.toString()));
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
        boolean tooLong = typed.length() > LONGEST_TRIED;
        return ways.matches(tooLong ? "" : PasswordPolicy.prepared(typed.toString()), hash) && !tooLong;
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return ways.upgradeEncoding(hash);
    }
}
