package it.cooperazionedigitale.applications.domain;

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
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a draft took over from an earlier application when it began, and what it did not and why. */
@Entity
@Table(schema = "applications", name = "copy_note")
public class CopyNote {

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String sourceTitle;

    private String sourceCall;

    @JdbcTypeCode(SqlTypes.JSON)
    private Taken taken;

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private List<LeftOut> leftOut;

    private Instant copiedAt;

    @SuppressWarnings("NullAway.Init")
    protected CopyNote() {}

    private CopyNote(UUID applicationId, String title, String call, Taken taken, List<LeftOut> leftOut, Instant now) {
        this.applicationId = applicationId;
        this.sourceTitle = title;
        this.sourceCall = call;
        this.taken = taken;
        this.leftOut = leftOut;
        this.copiedAt = now;
    }

    /** The note of a draft that has just begun. */
    public static CopyNote of(Application draft, String title, String call, Taken taken, List<LeftOut> leftOut) {
        return new CopyNote(
                draft.id(), title, call, taken, leftOut, draft.status().since());
    }

    /** What the earlier application was called. */
    public String sourceTitle() {
        return sourceTitle;
    }

    /** The call it was written for. */
    public String sourceCall() {
        return sourceCall;
    }

    public Taken taken() {
        return taken;
    }

    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
