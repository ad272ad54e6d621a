package it.cooperazionedigitale.applications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was received of an application: how often, under which number, and with whom and how many points the last time. */
@Embeddable
public class Received {

    /** Written by {@link Protocols} alone, as the last statement of the submission. */
    @Column(insertable = false, updatable = false)
    private @Nullable String protocol;

    private int submissions;
    private @Nullable Instant submittedAt;
    private int bonus;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] partnerIds = {};

    /** Nothing yet. */
    protected Received() {}

    /** One more version; says which. */
    int take(Collection<UUID> partners, int priorityPoints, Instant at) {
        partnerIds = partners.toArray(UUID[]::new);
        bonus = priorityPoints;
        submittedAt = at;
        return ++submissions;
    }

    void numbered(String number) {
        protocol = number;
    }

    /** Its number, from the first sending on. */
    public @Nullable String protocol() {
        return protocol;
    }

    /** How many versions. */
    public int submissions() {
        return submissions;
    }

    /** When the last one came. */
    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** The points for priorities it was sent with. */
    public int bonus() {
        return bonus;
    }

    /** The bodies that took part in the version sent. */
    public Set<UUID> partnerIds() {
        return Set.of(partnerIds);
    }
}
