package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
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

    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String snapshot;

    private String sha256;
    private String code;
    private Instant receivedAt;

    @Personal(value = What.TIE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID sentBy;

    @Personal(value = What.IDENTITY, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
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
        this.code = ReceiptCode.next().value();
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

    public UUID applicationId() {
        return applicationId;
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

    /** Whether what is kept is still what the fingerprint on the receipt is of. */
    public boolean intact() {
        return new Snapshot(snapshot).sha256().equals(sha256);
    }

    public UUID id() {
        return id;
    }

    /** The code on the receipt. */
    public ReceiptCode code() {
        return new ReceiptCode(code);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String sentByName() {
        return sentByName;
    }
}
