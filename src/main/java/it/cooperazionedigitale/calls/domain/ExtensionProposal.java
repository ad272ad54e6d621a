package it.cooperazionedigitale.calls.domain;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A longer term for a call: proposed by one person, decided by another. */
@Entity
@Table(schema = "calls", name = "extension")
public class ExtensionProposal {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private Instant previousClosesAt;
    private Instant closesAt;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.HELD, hold = Hold.TRAIL)
    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

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

    @SuppressWarnings("NullAway.Init")
    protected ExtensionProposal() {}

    /** Proposes a later closing; refused where the call does not allow it. */
    public static ExtensionProposal propose(
            Call call, Instant newClosing, String reason, Viewer proposer, Instant now) {
        call.refuseExtension(newClosing, now);
        ExtensionProposal proposal = new ExtensionProposal();
        proposal.id = Ids.next();
        proposal.callId = call.id();
        proposal.previousClosesAt = call.closesAt();
        proposal.closesAt = newClosing;
        proposal.reason = Reason.needed(reason, "calls.refusal.reason");
        proposal.state = ExtensionState.PROPOSED;
        proposal.proposedBy = proposer.id();
        proposal.proposedByName = proposer.name();
        proposal.proposedAt = now;
        return proposal;
    }

    /** Approves, and lengthens the call. A second time changes nothing. Says whether anything changed. */
    public boolean approve(Call call, Viewer approver, Instant now) {
        if (state == ExtensionState.APPROVED) {
            return false;
        }
        decide(approver, now);
        call.extend(closesAt, now);
        state = ExtensionState.APPROVED;
        return true;
    }

    /** Rejects, with a reason. A second time changes nothing. Says whether anything changed. */
    public boolean reject(String why, Viewer approver, Instant now) {
        if (state == ExtensionState.REJECTED) {
            return false;
        }
        decide(approver, now);
        decisionReason = Reason.needed(why, "calls.refusal.reason");
        state = ExtensionState.REJECTED;
        return true;
    }

    private void decide(Viewer approver, Instant now) {
        if (state != ExtensionState.PROPOSED) {
            throw new Refusal("calls.refusal.extensionDecided");
        }
        if (approver.id().equals(proposedBy)) {
            throw new Refusal("calls.refusal.sameProposer");
        }
        decidedBy = approver.id();
        decidedByName = approver.name();
        decidedAt = now;
    }

    /** Whether this asks for the same term again. */
    public boolean isFor(Instant newClosing) {
        return closesAt.equals(newClosing);
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public Instant previousClosesAt() {
        return previousClosesAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public String reason() {
        return reason;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }
}
