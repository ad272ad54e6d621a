package it.cooperazionedigitale.accounts.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;

/** One open session: a few attributes, and a note of what has to be written back. */
public final class PortalSession implements Session {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 24;

    private final Map<String, Object> attributes = new HashMap<>();
    private final Instant createdAt;
    private @Nullable String storedId;
    private String id;
    private Instant lastAccess;
    private Instant storedAccess;
    private Duration idle;
    private boolean changed;
    private boolean identityChanged;

    private PortalSession(String id, @Nullable String storedId, Instant createdAt, Instant lastAccess, Duration idle) {
        this.id = id;
        this.storedId = storedId;
        this.createdAt = createdAt;
        this.lastAccess = lastAccess;
        this.storedAccess = lastAccess;
        this.idle = idle;
    }

    static PortalSession fresh(Instant now, Duration idle) {
        return new PortalSession(newId(), null, now, now, idle);
    }

    static PortalSession stored(String id, Instant createdAt, Instant lastAccess, Duration idle) {
        return new PortalSession(id, id, createdAt, lastAccess, idle);
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Puts back what was stored, without counting it as a change. */
    void restore(String name, Object value) {
        attributes.put(name, value);
    }

    /** Who is acting is another than what is stored. */
    void markIdentityChanged() {
        identityChanged = true;
        changed = true;
    }

    boolean identityChanged() {
        return identityChanged;
    }

    boolean isNew() {
        return storedId == null;
    }

    boolean needsWriting(Duration tolerance) {
        return isNew()
                || changed
                || !id.equals(storedId)
                || Duration.between(storedAccess, lastAccess).compareTo(tolerance) >= 0;
    }

    void written() {
        storedId = id;
        storedAccess = lastAccess;
        changed = false;
        identityChanged = false;
    }

    @Nullable
    String storedId() {
        return storedId;
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = newId();
        return id;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
        } else if (!value.equals(attributes.put(name, value))) {
            changed = true;
            identityChanged |= value instanceof SecurityContext;
        }
    }

    @Override
    public void removeAttribute(String name) {
        Object removed = attributes.remove(name);
        if (removed != null) {
            changed = true;
            identityChanged |= removed instanceof SecurityContext;
        }
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        lastAccess = time;
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccess;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        idle = interval;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return idle;
    }

    @Override
    public boolean isExpired() {
        return false;
    }
}
