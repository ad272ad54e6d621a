package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.session.SignInCandidates.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes a password anew, by today's rule, when its owner has just typed it. */
@Component
class PasswordUpgrade {

    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    PasswordUpgrade(PasswordEncoder passwords, JdbcClient jdbc) {
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    /** Only if the password is still the one that was checked. */
    void ifOutdated(Candidate account, String typed) {
        if (passwords.upgradeEncoding(account.passwordHash())) {
            jdbc.sql("""
                    update accounts.account set password_hash = ?, version = version + 1
                    where id = ? and password_hash = ?""")
                    .params(passwords.encode(typed), account.id(), account.passwordHash())
                    .update();
        }
    }
}
