package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One evaluator for one application, from the proposal to the submitted score sheet. */
@Entity
@Table(schema = "evaluation", name = "assignment")
public class EvaluatorAssignment {

    /** How long an evaluator has. */
    private static final Duration TERM = Duration.ofDays(21);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID callId;
    private UUID organisationId;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private UUID evaluatorId;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private Instant proposedAt;
    private @Nullable Instant assignedAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected EvaluatorAssignment() {}

    /** An assignment to look at before it holds. */
    public static EvaluatorAssignment propose(
            UUID applicationId, UUID callId, UUID organisationId, UUID evaluatorId, Instant now) {
        EvaluatorAssignment assignment = new EvaluatorAssignment();
        assignment.id = Ids.next();
        assignment.applicationId = applicationId;
        assignment.callId = callId;
        assignment.organisationId = organisationId;
        assignment.evaluatorId = evaluatorId;
        assignment.state = AssignmentState.PROPOSED;
        assignment.proposedAt = now;
        return assignment;
    }

    /** The proposal holds: the evaluator's time runs. Says whether anything changed. */
    public boolean confirm(Instant now) {
        if (assignedAt != null) {
            return false;
        }
        state = AssignmentState.ASSIGNED;
        assignedAt = now;
        dueAt = now.plus(TERM);
        return true;
    }

    /** The evaluator declares no conflict and begins. Says whether anything changed. */
    public boolean begin(Instant now) {
        if (state == AssignmentState.IN_PROGRESS) {
            return false;
        }
        requireOneOf("evaluation.refusal.assignmentNotOpen", AssignmentState.ASSIGNED);
        state = AssignmentState.IN_PROGRESS;
        startedAt = now;
        return true;
    }

    /** The evaluator stands back for a conflict. Says whether anything changed. */
    public boolean recuse(String why, Instant now) {
        return end(AssignmentState.CONFLICT, why, now);
    }

    /** The evaluator cannot do it, for no conflict. Says whether anything changed. */
    public boolean decline(String why, Instant now) {
        return end(AssignmentState.DECLINED, why, now);
    }

    private boolean end(AssignmentState to, String why, Instant now) {
        if (state == to) {
            return false;
        }
        if (why.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        requireOneOf("evaluation.refusal.assignmentEnded", AssignmentState.ASSIGNED, AssignmentState.IN_PROGRESS);
        state = to;
        reason = why.strip();
        endedAt = now;
        return true;
    }

    /** The score sheet is handed in. Says whether anything changed. */
    public boolean submit(Instant now) {
        if (state == AssignmentState.SUBMITTED) {
            return false;
        }
        requireWritable();
        state = AssignmentState.SUBMITTED;
        endedAt = now;
        return true;
    }

    /** The staff gives the sheet back to its evaluator. Says whether anything changed. */
    public boolean reopen(String why, Instant now) {
        if (state == AssignmentState.REOPENED) {
            return false;
        }
        if (why.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        requireOneOf("evaluation.refusal.notSubmitted", AssignmentState.SUBMITTED);
        state = AssignmentState.REOPENED;
        reason = why.strip();
        endedAt = null;
        dueAt = now.plus(TERM);
        return true;
    }

    /** Refuses where the evaluator may not write scores now. */
    public void requireWritable() {
        if (state == AssignmentState.SUBMITTED) {
            throw new Refusal("evaluation.refusal.alreadySubmitted");
        }
        requireOneOf("evaluation.refusal.assignmentNotOpen", AssignmentState.IN_PROGRESS, AssignmentState.REOPENED);
    }

    /** Refuses to drop what is more than a proposal. */
    public void requireProposal() {
        requireOneOf("evaluation.refusal.notAProposal", AssignmentState.PROPOSED);
    }

    private void requireOneOf(String otherwise, AssignmentState... allowed) {
        for (AssignmentState one : allowed) {
            if (state == one) {
                return;
            }
        }
        throw new Refusal(otherwise);
    }

    /** Whether the evaluator may read the dossier: only after declaring no conflict. */
    public boolean isUnsealed() {
        return state == AssignmentState.IN_PROGRESS
                || state == AssignmentState.SUBMITTED
                || state == AssignmentState.REOPENED;
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

    public UUID evaluatorId() {
        return evaluatorId;
    }

    public AssignmentState state() {
        return state;
    }

    public @Nullable Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
