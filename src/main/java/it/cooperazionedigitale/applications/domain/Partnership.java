package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body's part in another body's application: asked for, taken in with a role, confirmed; or ended by one of the two with a reason. */
@Entity
@Table(schema = "applications", name = "partnership")
public class Partnership {

    /** Longest role. */
    public static final int LONGEST_ROLE = 500;
    /** Most bodies bound to one application beside its lead. */
    public static final int MOST = 20;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID callId;
    private UUID organisationId;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private PartnerState state = PartnerState.ASKED;

    @Column(name = "part")
    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String role = "";

    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private @Nullable String reason;

    private @Nullable BigDecimal requested;

    @Embedded
    private @Nullable Confirmation confirmation;

    private Instant askedAt;
    private Instant stateSince;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    private Partnership(Application application, UUID organisationId, String organisationName, Instant now) {
        this.id = Ids.next();
        this.applicationId = application.id();
        this.callId = application.callId();
        this.organisationId = organisationId;
        this.organisationName = organisationName;
        this.askedAt = now;
        this.stateSince = now;
    }

    /** A body asks to take part. */
    public static Partnership ask(Application application, UUID organisationId, String organisationName, Instant now) {
        return new Partnership(application, organisationId, organisationName, now);
    }

    /** The lead takes the body in with a role, or gives it another one: then what was confirmed has to be confirmed anew. Says whether anything changed. */
    public boolean give(String newRole, Instant now) {
        requireLive();
        if (newRole.isBlank() || newRole.length() > LONGEST_ROLE) {
            throw new Refusal("applications.refusal.partnerRole");
        }
        if (state.takenIn() && role.equals(newRole)) {
            return false;
        }
        role = newRole;
        become(PartnerState.ACCEPTED, now);
        return true;
    }

    /** How much is asked for the body. */
    public void share(@Nullable Euro asked) {
        requested = asked == null ? null : asked.amount();
    }

    /** What the body confirmed is no longer what stands in the application: it has to confirm anew. Says whether anything changed. */
    public boolean fall(Instant now) {
        if (state != PartnerState.CONFIRMED) {
            return false;
        }
        become(PartnerState.ACCEPTED, now);
        return true;
    }

    /** The body confirms its data, its role and its share, with every declaration. Says whether anything changed. */
    public boolean confirm(Set<Declaration> ticked, Confirmation made, Instant now) {
        if (state == PartnerState.CONFIRMED) {
            return false;
        }
        if (state != PartnerState.ACCEPTED) {
            throw new Refusal("applications.refusal.partnerNotAccepted");
        }
        if (!ticked.containsAll(EnumSet.allOf(Declaration.class))) {
            throw new Refusal("applications.refusal.partnerDeclarations");
        }
        become(PartnerState.CONFIRMED, now);
        confirmation = made;
        return true;
    }

    /** The lead says no to the asking, or ends what it had begun. Says whether anything changed. */
    public boolean end(String why, Instant now) {
        return finish(state == PartnerState.ASKED ? PartnerState.DECLINED : PartnerState.REMOVED, why, now);
    }

    /** The body goes away by itself. Says whether anything changed. */
    public boolean leave(String why, Instant now) {
        return finish(PartnerState.LEFT, why, now);
    }

    private boolean finish(PartnerState last, String why, Instant now) {
        if (!state.live()) {
            return false;
        }
        if (why.isBlank()) {
            throw new Refusal("applications.refusal.partnerReason");
        }
        reason = why;
        become(last, now);
        return true;
    }

    private void requireLive() {
        if (!state.live()) {
            throw new Refusal("applications.refusal.partnerEnded");
        }
    }

    private void become(PartnerState next, Instant now) {
        state = next;
        stateSince = now;
        confirmation = null;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String organisationName() {
        return organisationName;
    }

    public PartnerState state() {
        return state;
    }

    public String role() {
        return role;
    }

    /** Who confirmed and what, where that was kept. */
    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    /** Whether other data were confirmed than these; what was confirmed before data were kept stays valid. */
    public boolean confirmedOther(String data) {
        return confirmation != null && !confirmation.data().equals(data);
    }

    public Optional<Euro> requested() {
        return Optional.ofNullable(requested).map(Euro::of);
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant stateSince() {
        return stateSince;
    }
}
