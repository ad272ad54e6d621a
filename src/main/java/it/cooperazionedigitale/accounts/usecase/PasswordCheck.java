package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hashes passwords while no connection of the pool is held: a hash fills 19 MB and takes as long as twenty pages. Whoever calls
 * it does so before the first statement of the own transaction, which until then has no connection either
 * ({@code spring.datasource.connection-fetch=lazy}).
 */
@Component
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PasswordCheck {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    PasswordCheck(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** Whether this is the account's password. */
    boolean fits(UUID account, String typed) {
        String hash = jdbc.sql("select password_hash from accounts.account where id = ?")
                .param(account)
                .query(String.class)
                .optional()
                .orElse(null);
        return hash != null && passwords.matches(typed, hash);
    }

    /** Whether this is the password of the account that a link to confirm its address was sent to. */
    boolean fitsBehind(String secret, String typed) {
        return jdbc.sql("select account_id from accounts.mailed_token where secret_hash = ? and purpose = ?")
                .params(MailedSecret.hash(secret), MailedToken.Purpose.CONFIRM_ADDRESS.name())
                .query(UUID.class)
                .optional()
                .filter(account -> fits(account, typed))
                .isPresent();
    }

    /** What is stored of a new password. */
    String hash(String password) {
        return passwords.encode(password);
    }
}
