package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Reason;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a sealed application to be read before its call closes: proposed by one person, decided by another. */
@Entity
@Table(schema = "applications", name = "early_opening")
public class EarlyOpening {

    private static final String REASON = "applications.refusal.openingReason";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID callId;
    private String protocol;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.HELD, hold = Hold.TRAIL)
    private String reason;

    @Enumerated(EnumType.STRING)
    private OpeningState state;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private UUID proposedBy;

    @Personal(value = What.IDENTITY, use = Processing.OFFICE, end = AtErasure.REPLACED)
    private String proposedByName;

    private Instant proposedAt;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID decidedBy;

    @Personal(value = What.IDENTITY, use = Processing.OFFICE, end = AtErasure.REPLACED)
    private @Nullable String decidedByName;

    private @Nullable Instant decidedAt;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.HELD, hold = Hold.TRAIL)
    private @Nullable String decisionReason;

    private int submissionNumber;

    @SuppressWarnings("NullAway.Init")
    protected EarlyOpening() {}

    /** Proposes to open an application that was sent. */
    public static EarlyOpening propose(Application application, String reason, Viewer proposer, Instant now) {
        EarlyOpening opening = new EarlyOpening();
        opening.id = Ids.next();
        opening.applicationId = application.id();
        opening.callId = application.callId();
        opening.submissionNumber = application.received().submissions();
        opening.protocol = Objects.requireNonNull(application.protocol());
        opening.reason = Reason.needed(reason, REASON);
        opening.state = OpeningState.PROPOSED;
        opening.proposedBy = proposer.id();
        opening.proposedByName = proposer.name();
        opening.proposedAt = now;
        return opening;
    }

    /** Approves. A second time changes nothing. Says whether anything changed. */
    public boolean approve(Viewer approver, Instant now) {
        if (state == OpeningState.APPROVED) {
            return false;
        }
        decide(approver, now);
        state = OpeningState.APPROVED;
        return true;
    }

    /** Rejects, with a reason. The same person's second time changes nothing. Says whether anything changed. */
    public boolean reject(String why, Viewer approver, Instant now) {
        if (isRejectedBy(approver)) {
            return false;
        }
        decide(approver, now);
        decisionReason = Reason.needed(why, REASON);
        state = OpeningState.REJECTED;
        return true;
    }

    /** Refuses whoever may not decide: it was decided meanwhile, or it is their own proposal. */
    public void requireDecidableBy(Viewer approver) {
        if (state == OpeningState.APPROVED) {
            throw new Refusal("applications.refusal.openingApproved", Objects.requireNonNull(decidedByName));
        }
        if (state == OpeningState.REJECTED) {
            throw new Refusal("applications.refusal.openingRejected", Objects.requireNonNull(decidedByName));
        }
        if (approver.id().equals(proposedBy)) {
            throw new Refusal("applications.refusal.openingSamePerson");
        }
    }

    private void decide(Viewer approver, Instant now) {
        requireDecidableBy(approver);
        decidedBy = approver.id();
        decidedByName = approver.name();
        decidedAt = now;
    }

    /** Whether the application is still the version this is about: neither taken back nor sent anew since. */
    public boolean isOf(Application application) {
        return application.state() == ApplicationState.SUBMITTED
                && submissionNumber == application.received().submissions();
    }

    /** Whether this person rejected it. */
    public boolean isRejectedBy(Viewer viewer) {
        return state == OpeningState.REJECTED && viewer.id().equals(decidedBy);
    }

    /** Whether this person proposed it. */
    public boolean isBy(Viewer viewer) {
        return proposedBy.equals(viewer.accountId());
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

    public String protocol() {
        return protocol;
    }

    public int submissionNumber() {
        return submissionNumber;
    }

    public String reason() {
        return reason;
    }

    public OpeningState state() {
        return state;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String decidedByName() {
        return decidedByName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }
}
