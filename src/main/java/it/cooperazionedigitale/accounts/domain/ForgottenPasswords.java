package it.cooperazionedigitale.accounts.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses for which a new password was asked and not yet looked up. */
@Component
public class ForgottenPasswords {

    private final JdbcClient jdbc;

    ForgottenPasswords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a request. */
    public void note(UUID id, String email, Instant now) {
        jdbc.sql("insert into accounts.forgotten_password (id, email, asked_at) values (?, ?, ?)")
                .params(id, email, Timestamp.from(now))
                .update();
    }

    /** Takes a request out: the second who asks gets nothing. */
    public Optional<String> take(UUID id) {
        return jdbc.sql("delete from accounts.forgotten_password where id = ? returning email")
                .param(id)
                .query(String.class)
                .optional();
    }
}
