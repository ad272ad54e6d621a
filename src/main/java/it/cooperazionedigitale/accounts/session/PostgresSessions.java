package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.outbox.NoticeColumns;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.UnreadNotices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.SessionRepository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sessions in PostgreSQL: one read a request; a write only when something changed or the last access is older than a
 * minute. Who is acting stands in the row; a row marked stale is built anew, so that rights change at the next request.
 */
class PostgresSessions implements SessionRepository<PortalSession> {

    private static final Duration TOLERANCE = Duration.ofSeconds(60);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    /** The one question a request asks; what the header says of unread notices comes with it. */
    private static final String LOOK = "select s.*, " + NoticeColumns.of("s.account_id", UnreadNotices.COUNTED)
            + " from accounts.session s where s.id_hash = ? and s.expires_at > ?";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ViewerAssembly assembly;
    private final Clock clock;
    private final SessionLimits limits;
    private final RequestMemory memory;
    private final TransactionTemplate transaction;
    private volatile @Nullable Long unreachableSince;

    PostgresSessions(
            JdbcClient jdbc,
            JsonMapper json,
            ViewerAssembly assembly,
            Clock clock,
            SessionLimits limits,
            RequestMemory memory,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.json = json;
        this.assembly = assembly;
        this.clock = clock;
        this.limits = limits;
        this.memory = memory;
        this.transaction = transaction;
    }

    @Override
    public PortalSession createSession() {
        return PortalSession.fresh(clock.instant(), limits.idle());
    }

    @Override
    public @Nullable PortalSession findById(String id) {
        return memory.find(id, this::look);
    }

    /** While the database is away a page waits for it once: who asks within the same second is told at once. */
    private @Nullable PortalSession look(String id) {
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
        return jdbc.sql(LOOK)
                .params(SessionKey.of(id), Timestamp.from(clock.instant()))
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
                limits.idle());
        SessionAttributes.read(row.getBytes("attributes")).forEach(session::restore);
        if (account != null) {
            Proofs proofs = proofs(row);
            Rights rights = row.getBoolean("stale")
                    ? renewed(session, account, proofs)
                    : new Rights(json.readValue(row.getString("viewer"), Viewer.class), proofs);
            if (rights.viewer().signedIn()) {
                session.restore(CONTEXT, new SecurityContextImpl(assembly.signedIn(rights.viewer(), rights.proofs())));
                session.setMaxInactiveInterval(limits.idle(rights.viewer()));
                session.restore(
                        UnreadNotices.ATTRIBUTE,
                        new UnreadNotices(row.getInt("unread"), row.getString("newest_notices")));
            }
        }
        return session;
    }

    /** Who acts in a session, and what was proved in it. */
    private record Rights(Viewer viewer, Proofs proofs) {}

    private Proofs proofs(ResultSet row) throws SQLException {
        String stored = row.getString("proofs");
        return stored == null ? Proofs.none() : json.readValue(stored, Proofs.class);
    }

    /**
     * The rights of now. The mark goes and the new rights come in one transaction: who reads in between still sees the mark,
     * who changes rights in between waits for the row and marks it once more.
     */
    private Rights renewed(PortalSession session, UUID account, Proofs proved) {
        byte[] hash = SessionKey.of(session.getId());
        return transaction.execute(status -> {
            UUID chosen = jdbc.sql("update accounts.session set stale = false where id_hash = ? returning chosen_body")
                    .param(hash)
                    .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                    .optional()
                    .flatMap(body -> body)
                    .orElse(null);
            Viewer viewer = assembly.viewer(account, chosen).orElse(Viewer.anonymous());
            Proofs proofs = proved.whenHolding(assembly.held(account));
            boolean signedIn = viewer.signedIn();
            Duration idle = signedIn ? limits.idle(viewer) : session.getMaxInactiveInterval();
            jdbc.sql("""
                    update accounts.session set account_id = ?, viewer = ?::jsonb, proofs = ?::jsonb, expires_at = ?
                    where id_hash = ?""")
                    .params(
                            signedIn ? viewer.id() : null,
                            signedIn ? json.writeValueAsString(viewer) : null,
                            json.writeValueAsString(proofs),
                            Timestamp.from(limits.end(session.getCreationTime(), session.getLastAccessedTime(), idle)),
                            hash)
                    .update();
            return new Rights(viewer, proofs);
        });
    }

    @Override
    public void save(PortalSession session) {
        if (!session.needsWriting(TOLERANCE)) {
            return;
        }
        SignedIn person = person(session);
        Viewer viewer = person == null ? null : person.person();
        boolean signedIn = viewer != null && viewer.signedIn();
        Duration idle = signedIn ? limits.idle(viewer) : session.getMaxInactiveInterval();
        String storedId = session.storedId();
        byte[] hash = SessionKey.of(session.getId());
        UUID account = signedIn ? viewer.id() : null;
        String acting = signedIn ? json.writeValueAsString(viewer) : null;
        String proofs = person == null ? null : json.writeValueAsString(person.proofs());
        byte[] attributes = bytes(session.attributes());
        Timestamp accessed = Timestamp.from(session.getLastAccessedTime());
        Timestamp expires = Timestamp.from(limits.end(session.getCreationTime(), session.getLastAccessedTime(), idle));
        if (storedId == null) {
            jdbc.sql("""
                    insert into accounts.session
                      (id_hash, account_id, viewer, proofs, attributes, device, created_at, last_access_at, expires_at)
                    values (?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)""")
                    .params(
                            hash,
                            account,
                            acting,
                            proofs,
                            attributes,
                            memory.device().words(),
                            Timestamp.from(session.getCreationTime()),
                            accessed,
                            expires)
                    .update();
        } else if (session.identityChanged()) {
            jdbc.sql("""
                    update accounts.session set id_hash = ?, account_id = ?, viewer = ?::jsonb, proofs = ?::jsonb,
                      attributes = ?, last_access_at = ?, expires_at = ? where id_hash = ?""")
                    .params(hash, account, acting, proofs, attributes, accessed, expires, SessionKey.of(storedId))
                    .update();
        } else {
            jdbc.sql("""
                    update accounts.session set id_hash = ?, attributes = ?, last_access_at = ?, expires_at = ?
                    where id_hash = ?""")
                    .params(hash, attributes, accessed, expires, SessionKey.of(storedId))
                    .update();
        }
        memory.written(storedId, session);
        session.written();
    }

    private static @Nullable SignedIn person(PortalSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                        && context.getAuthentication() instanceof SignedIn person
                ? person
                : null;
    }

    @Override
    public void deleteById(String id) {
        memory.gone(id);
        jdbc.sql("delete from accounts.session where id_hash = ?")
                .param(SessionKey.of(id))
                .update();
    }

    private static byte @Nullable [] bytes(Map<String, Object> attributes) {
        HashMap<String, Object> others = new HashMap<>(attributes);
        others.remove(CONTEXT);
        others.remove(UnreadNotices.ATTRIBUTE);
        return SessionAttributes.bytes(others);
    }
}
