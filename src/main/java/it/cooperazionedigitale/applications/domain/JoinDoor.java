package it.cooperazionedigitale.applications.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one way into an application for other bodies: a code that works for a while; a new one replaces it. */
@Entity
@Table(schema = "applications", name = "join_code")
public class JoinDoor {

    /** How long a code works. */
    public static final Duration TERM = Duration.ofDays(14);

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    private byte[] codeHash;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected JoinDoor() {}

    private JoinDoor(UUID applicationId, JoinCode code, Instant now) {
        this.applicationId = applicationId;
        this.codeHash = code.hash();
        this.expiresAt = now.plus(TERM);
    }

    /** The first code of an application. */
    public static JoinDoor open(UUID applicationId, JoinCode code, Instant now) {
        return new JoinDoor(applicationId, code, now);
    }

    /** Another code: the earlier one leads nowhere from now on. */
    public void change(JoinCode code, Instant now) {
        codeHash = code.hash();
        expiresAt = now.plus(TERM);
    }

    /** Whether the code still works. */
    public boolean opensAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
