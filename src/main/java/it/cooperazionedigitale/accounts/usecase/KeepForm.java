package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.SessionKey;
import it.cooperazionedigitale.shared.Unguarded;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps for an hour what somebody sends with a session that has run out; only the same person gets it back. */
@Service
public class KeepForm {

    private static final int KEY_BYTES = 24;
    private static final int LARGEST = 300_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    KeepForm(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the fields and gives the key to them; nothing is kept for a session that was closed on purpose. */
    @Transactional
    @Unguarded("who sends it is not signed in any more; it is kept for the person whose session it was")
    public Optional<String> keep(String secret, String address, String page, Map<String, List<String>> fields) {
        String typed = json.writeValueAsString(fields);
        if (typed.length() > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return jdbc.sql("select account_id from accounts.session where id_hash = ? and account_id is not null")
                .param(SessionKey.of(secret))
                .query(UUID.class)
                .optional()
                .map(account -> {
                    jdbc.sql("""
                            insert into accounts.kept_form (key_hash, account_id, address, page, fields)
                            values (?, ?, ?, ?, ?::jsonb)""")
                            .params(SessionKey.of(key), account, address, page, typed)
                            .update();
                    return key;
                });
    }
}
