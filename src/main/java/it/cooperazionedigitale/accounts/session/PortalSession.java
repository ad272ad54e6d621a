package it.cooperazionedigitale.accounts.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private @Nullable UUID chosenBody;

    private PortalSession(
            String id,
            @Nullable String storedId,
            Instant createdAt,
            Instant lastAccess,
            Duration idle,
            @Nullable UUID chosenBody) {
        this.id = id;
        this.storedId = storedId;
        this.createdAt = createdAt;
        this.lastAccess = lastAccess;
        this.storedAccess = lastAccess;
        this.idle = idle;
        this.chosenBody = chosenBody;
    }

    static PortalSession fresh(Instant now, Duration idle) {
        return new PortalSession(newId(), null, now, now, idle, null);
    }

    static PortalSession stored(
            String id, Instant createdAt, Instant lastAccess, Duration idle, @Nullable UUID chosenBody) {
        return new PortalSession(id, id, createdAt, lastAccess, idle, chosenBody);
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

    void markChanged() {
        changed = true;
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
    }

    @Nullable
    String storedId() {
        return storedId;
    }

    @Nullable
    UUID chosenBody() {
        return chosenBody;
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
        }
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed = true;
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
