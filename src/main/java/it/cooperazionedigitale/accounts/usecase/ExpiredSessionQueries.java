package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.SessionKey;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is told to somebody whose session is over, and what is given back after signing in. */
@Service
@Transactional(readOnly = true)
public class ExpiredSessionQueries {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExpiredSessionQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The session with this secret, if it has run out; empty when it was closed, or was none. */
    @Unguarded(
            "who holds the secret of a session that is over learns when it was last used and nothing about the person")
    public Optional<ExpiredSession> of(String secret) {
        return jdbc.sql("""
                select last_access_at, viewer ->> 'organisationId' as organisation
                from accounts.session where id_hash = ? and account_id is not null and expires_at <= now()""")
                .param(SessionKey.of(secret))
                .query((row, n) -> read(row))
                .optional();
    }

    private static ExpiredSession read(ResultSet row) throws SQLException {
        String organisation = row.getString("organisation");
        return new ExpiredSession(
                row.getTimestamp("last_access_at").toInstant(),
                organisation == null ? null : UUID.fromString(organisation));
    }

    /** What the viewer had typed; nobody else's. */
    @PreAuthorize("#viewer.signedIn()")
    public Optional<KeptForm> kept(String key, Viewer viewer) {
        return jdbc.sql("""
                select address, page, fields, kept_at from accounts.kept_form
                where key_hash = ? and account_id = ? and kept_at > now() - interval '1 hour'""")
                .params(SessionKey.of(key), viewer.id())
                .query((row, n) -> new KeptForm(
                        row.getString("address"),
                        row.getString("page"),
                        json.readValue(row.getString("fields"), FIELDS),
                        row.getTimestamp("kept_at").toInstant()))
                .optional();
    }
}
