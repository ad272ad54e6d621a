package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sent version of an application: what was sent, its fingerprint, when and by whom. Never changed. */
@Entity
@Table(schema = "applications", name = "submission")
public class Submission {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private int number;
    private String snapshot;
    private String sha256;
    private Instant receivedAt;
    private @Nullable UUID sentBy;
    private String sentByName;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    private Submission(
            UUID applicationId,
            int number,
            Snapshot snapshot,
            Instant receivedAt,
            @Nullable UUID sentBy,
            String sentByName) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.number = number;
        this.snapshot = snapshot.json();
        this.sha256 = snapshot.sha256();
        this.receivedAt = receivedAt;
        this.sentBy = sentBy;
        this.sentByName = sentByName;
    }

    /** A version, sealed. */
    public static Submission of(
            UUID applicationId,
            int number,
            Snapshot snapshot,
            Instant receivedAt,
            @Nullable UUID sentBy,
            String sentByName) {
        return new Submission(applicationId, number, snapshot, receivedAt, sentBy, sentByName);
    }

    public int number() {
        return number;
    }

    public String snapshot() {
        return snapshot;
    }

    public String sha256() {
        return sha256;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String sentByName() {
        return sentByName;
    }
}
