package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions in PostgreSQL: one read a request; a write only when something changed or the last access is older than a
 * minute. Who is acting stands in the row; a row marked stale is built anew, so that rights change at the next request.
 */
class PostgresSessions implements SessionRepository<PortalSession> {

    static final Duration ABSOLUTE = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration IDLE_AT_WORK = Duration.ofMinutes(20);
    private static final Duration TOLERANCE = Duration.ofSeconds(60);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final Logger LOG = LoggerFactory.getLogger(PostgresSessions.class);
    private static final ObjectInputFilter ONLY = ObjectInputFilter.Config.createFilter(
            "maxbytes=200000;maxdepth=12;java.util.*;java.lang.*;java.time.*;java.util.concurrent.*;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;!*");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ViewerAssembly assembly;
    private final Clock clock;
    private volatile @Nullable Long unreachableSince;

    PostgresSessions(JdbcClient jdbc, JsonMapper json, ViewerAssembly assembly, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.assembly = assembly;
        this.clock = clock;
    }

    @Override
    public PortalSession createSession() {
        return PortalSession.fresh(clock.instant(), IDLE);
    }

    /** While the database is away a page waits for it once: who asks within the same second is told at once. */
    @Override
    public @Nullable PortalSession findById(String id) {
        Long failed = unreachableSince;
        if (failed != null && System.nanoTime() - failed < RETRY.toNanos()) {
            throw new DataAccessResourceFailureException("The sessions could not be reached a moment ago.");
        }
        try {
            PortalSession found = find(id);
            unreachableSince = null;
            return found;
        } catch (DataAccessResourceFailureException away) {
            unreachableSince = System.nanoTime();
            throw away;
        }
    }

    private @Nullable PortalSession find(String id) {
        return jdbc.sql("select * from accounts.session where id_hash = ? and expires_at > ?")
                .params(hash(id), Timestamp.from(clock.instant()))
                .query((row, n) -> read(id, row))
                .optional()
                .orElse(null);
    }

    private PortalSession read(String id, ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        PortalSession session = PortalSession.stored(
                id,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_access_at").toInstant(),
                IDLE);
        attributes(row.getBytes("attributes")).forEach(session::restore);
        if (account != null) {
            boolean stale = row.getBoolean("stale");
            Viewer viewer = stale ? anew(id, account) : json.readValue(row.getString("viewer"), Viewer.class);
            if (viewer.signedIn()) {
                session.restore(CONTEXT, new SecurityContextImpl(new SignedIn(viewer)));
                session.setMaxInactiveInterval(idle(viewer));
            }
            if (stale) {
                session.markIdentityChanged();
            }
        }
        return session;
    }

    /** The mark goes before the look: what changes after it marks the session once more. */
    private Viewer anew(String id, UUID account) {
        UUID chosen = jdbc.sql("update accounts.session set stale = false where id_hash = ? returning chosen_body")
                .param(hash(id))
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(body -> body)
                .orElse(null);
        return assembly.viewer(account, chosen).orElse(Viewer.anonymous());
    }

    private static Duration idle(Viewer viewer) {
        return viewer.roles().stream().allMatch(role -> role == Role.APPLICANT || role == Role.TRANSFORMER)
                ? IDLE
                : IDLE_AT_WORK;
    }

    @Override
    public void save(PortalSession session) {
        if (!session.needsWriting(TOLERANCE)) {
            return;
        }
        Viewer viewer = viewer(session);
        boolean signedIn = viewer != null && viewer.signedIn();
        Duration idle = signedIn ? idle(viewer) : session.getMaxInactiveInterval();
        Instant access = session.getLastAccessedTime();
        Instant idleEnd = access.plus(idle);
        Instant end = session.getCreationTime().plus(ABSOLUTE);
        String storedId = session.storedId();
        byte[] hash = hash(session.getId());
        UUID account = signedIn ? viewer.id() : null;
        String acting = signedIn ? json.writeValueAsString(viewer) : null;
        byte[] attributes = bytes(session.attributes());
        Timestamp accessed = Timestamp.from(access);
        Timestamp expires = Timestamp.from(idleEnd.isBefore(end) ? idleEnd : end);
        if (storedId == null) {
            jdbc.sql("""
                    insert into accounts.session
                      (id_hash, account_id, viewer, attributes, created_at, last_access_at, expires_at)
                    values (?, ?, ?::jsonb, ?, ?, ?, ?)""")
                    .params(
                            hash,
                            account,
                            acting,
                            attributes,
                            Timestamp.from(session.getCreationTime()),
                            accessed,
                            expires)
                    .update();
        } else if (session.identityChanged()) {
            jdbc.sql("""
                    update accounts.session set id_hash = ?, account_id = ?, viewer = ?::jsonb, attributes = ?,
                      last_access_at = ?, expires_at = ? where id_hash = ?""")
                    .params(hash, account, acting, attributes, accessed, expires, hash(storedId))
                    .update();
        } else {
            jdbc.sql("""
                    update accounts.session set id_hash = ?, attributes = ?, last_access_at = ?, expires_at = ?
                    where id_hash = ?""")
                    .params(hash, attributes, accessed, expires, hash(storedId))
                    .update();
        }
        session.written();
    }

    private static @Nullable Viewer viewer(PortalSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof Viewer viewer
                ? viewer
                : null;
    }

    @Override
    public void deleteById(String id) {
        jdbc.sql("delete from accounts.session where id_hash = ?")
                .param(hash(id))
                .update();
    }

    /** Sweeps ended sessions away. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void sweep() {
        jdbc.sql("delete from accounts.session where expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static byte @Nullable [] bytes(Map<String, Object> attributes) {
        HashMap<String, Object> others = new HashMap<>(attributes);
        others.remove(CONTEXT);
        if (others.isEmpty()) {
            return null;
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(others);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException("a session attribute cannot be stored", failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(byte @Nullable [] stored) {
        if (stored == null) {
            return Map.of();
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(ONLY);
            return (Map<String, Object>) in.readObject();
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.warn("The attributes of a session could not be read and are left out: {}", unreadable.getMessage());
            return Map.of();
        }
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
