package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.Device;
import it.cooperazionedigitale.accounts.session.SessionKey;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which sessions are open: one's own, and for administrators everybody's. */
@Service
@Transactional(readOnly = true)
public class OpenSessionQueries {

    private static final String OPEN = """
            select s.id, s.account_id, a.name, s.device, s.created_at, s.last_access_at, s.id_hash = ? as current
            from accounts.session s join accounts.account a on a.id = s.account_id
            where s.expires_at > now()""";

    private final JdbcClient jdbc;

    OpenSessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer's own sessions, this one first; {@code secret} is that of the session that asks. */
    @PreAuthorize("#viewer.signedIn()")
    public List<OpenSession> own(String secret, Viewer viewer) {
        return jdbc.sql(OPEN + " and s.account_id = ? order by current desc, s.last_access_at desc, s.id desc")
                .params(SessionKey.of(secret), viewer.id())
                .query((row, n) -> read(row))
                .list();
    }

    /** Up to {@code size} sessions of everybody after a place in the list, the most recently seen first. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<OpenSession> all(@Nullable OpenSessionPosition after, int size, String secret, Viewer viewer) {
        String order = " order by s.last_access_at desc, s.id desc limit ?";
        byte[] mine = SessionKey.of(secret);
        JdbcClient.StatementSpec list = after == null
                ? jdbc.sql(OPEN + order).params(mine, size)
                : jdbc.sql(OPEN + " and (s.last_access_at, s.id) < (?, ?)" + order)
                        .params(mine, Timestamp.from(after.lastSeen()), after.id(), size);
        return list.query((row, n) -> read(row)).list();
    }

    /** All open sessions of one person. */
    @PreAuthorize("#viewer.has('ADMIN')")
    public List<OpenSession> of(UUID account, String secret, Viewer viewer) {
        return jdbc.sql(OPEN + " and s.account_id = ? order by s.last_access_at desc, s.id desc")
                .params(SessionKey.of(secret), account)
                .query((row, n) -> read(row))
                .list();
    }

    private static OpenSession read(ResultSet row) throws SQLException {
        return new OpenSession(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                Device.stored(row.getString("device")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_access_at").toInstant(),
                row.getBoolean("current"));
    }
}
