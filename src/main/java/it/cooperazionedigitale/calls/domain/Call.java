package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Reason;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A call: its rules, frozen once scheduled, and its acts. It opens and closes by the clock, not by a job having run. Only
 * what an act changes is written: rules laid down long ago stay as they were stored.
 */
@Entity
@DynamicUpdate
@Table(schema = "calls", name = "call")
public class Call {

    private static final Set<CallState> EXTENDABLE = Set.of(CallState.SCHEDULED, CallState.OPEN, CallState.SUSPENDED);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String slug;
    private String title;
    private String summary;

    @Convert(converter = StoredJson.Texts.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private CallTexts texts;

    private BigDecimal budget;
    private Instant opensAt;
    private Instant closesAt;
    private Instant firstClosesAt;
    private boolean exampleValues;

    @Enumerated(EnumType.STRING)
    private CallAct act;

    private @Nullable Instant suspendedAt;
    private @Nullable String suspensionReason;

    @Convert(converter = StoredJson.Rules.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private CallRules rules;

    private int rulesVersion;
    private @Nullable UUID formId;

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    /** A call being written. */
    public static Call draft(CallDraft draft) {
        Call call = new Call();
        call.id = Ids.next();
        call.act = CallAct.DRAFT;
        call.write(draft);
        return call;
    }

    /** Writes everything anew; refused once the call is scheduled. */
    public void rewrite(CallDraft draft) {
        refuseUnless(act == CallAct.DRAFT, "calls.refusal.frozen");
        write(draft);
    }

    private void write(CallDraft draft) {
        DraftCheck.refuseFaults(draft);
        code = draft.code();
        slug = draft.slug();
        title = draft.title();
        summary = draft.summary();
        texts = draft.texts();
        budget = draft.budget().amount();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        firstClosesAt = draft.closesAt();
        exampleValues = draft.exampleValues();
        rules = draft.rules();
    }

    /** Publishes the dates and freezes the rules; refused with all reasons at once. Says whether anything changed. */
    public boolean schedule(ScheduleFacts facts) {
        if (act == CallAct.SCHEDULED) {
            return false;
        }
        refuseUnless(act == CallAct.DRAFT, "calls.refusal.alreadyMoved");
        NotReady.refuse(ScheduleCheck.faults(this, facts));
        act = CallAct.SCHEDULED;
        rulesVersion++;
        formId = rules.formId();
        return true;
    }

    /** Stops an open call. Says whether anything changed. */
    public boolean suspend(String reason, Instant now) {
        CallState state = stateAt(now);
        if (state == CallState.SUSPENDED) {
            return false;
        }
        refuseUnless(state == CallState.OPEN, "calls.refusal.notOpen");
        suspensionReason = Reason.needed(reason, "calls.refusal.reason");
        suspendedAt = now;
        return true;
    }

    /** Lets a suspended call go on; where its term has passed meanwhile, it is closed. Says whether anything changed. */
    public boolean resume(Instant now) {
        if (suspendedAt == null) {
            refuseUnless(stateAt(now) == CallState.OPEN, "calls.refusal.notSuspended");
            return false;
        }
        suspendedAt = null;
        suspensionReason = null;
        return true;
    }

    /** Refuses a new term that is not longer, has passed, or comes after the closing. */
    public void refuseExtension(Instant newClosing, Instant now) {
        refuseUnless(EXTENDABLE.contains(stateAt(now)), "calls.refusal.notExtendable");
        if (!newClosing.isAfter(closesAt)) {
            throw new Refusal("calls.refusal.notLonger", ItalianFormats.deadline(closesAt));
        }
        refuseUnless(newClosing.isAfter(now), "calls.refusal.termPassed");
    }

    /** Moves the term further away; it can only lengthen. */
    void extend(Instant newClosing, Instant now) {
        refuseExtension(newClosing, now);
        closesAt = newClosing;
    }

    /** Takes the call's next act; one taken before changes nothing, one out of order is refused. */
    public boolean move(CallAct next, Instant now) {
        if (act != CallAct.ARCHIVED && act.compareTo(next) >= 0 || act == next) {
            return false;
        }
        refuseUnless(act.ordinal() == next.ordinal() - 1, "calls.refusal.outOfOrder");
        refuseUnless(next != CallAct.IN_EVALUATION || stateAt(now) == CallState.CLOSED, "calls.refusal.stillOpen");
        act = next;
        return true;
    }

    /** Where the call stands at an instant: open from the first millisecond of its window, closed at its term. */
    public CallState stateAt(Instant now) {
        if (act != CallAct.SCHEDULED) {
            return CallState.valueOf(act.name());
        }
        if (suspendedAt != null) {
            return CallState.SUSPENDED;
        }
        if (now.isBefore(opensAt)) {
            return CallState.SCHEDULED;
        }
        return now.isBefore(closesAt) ? CallState.OPEN : CallState.CLOSED;
    }

    /** As other modules see it at an instant. */
    public CallSummary summaryAt(Instant now) {
        return summaryAs(stateAt(now));
    }

    /** As it would be seen in a state; a draft is looked at as if it were scheduled. */
    public CallSummary summaryAs(CallState state) {
        return new CallSummary(
                id, code, slug, title, summary, state, Euro.of(budget), opensAt, closesAt, exampleValues, rules);
    }

    /** When questions about it end: at the same hour some days before the closing, by the Italian calendar. */
    public Instant questionsEndAt() {
        return closesAt.atZone(ItalianFormats.ROME)
                .minusDays(rules.questionDays())
                .toInstant();
    }

    /** Whether one may ask about it now. */
    public boolean takesQuestionsAt(Instant now) {
        return EXTENDABLE.contains(stateAt(now)) && now.isBefore(questionsEndAt());
    }

    /** Whether it is still being written. */
    public boolean isDraft() {
        return act == CallAct.DRAFT;
    }

    /** All that was written, to go on writing or to begin another call from it. */
    public CallDraft written() {
        return new CallDraft(
                code, slug, title, summary, texts, Euro.of(budget), opensAt, closesAt, exampleValues, rules);
    }

    private static void refuseUnless(boolean fine, String key) {
        if (!fine) {
            throw new Refusal(key);
        }
    }

    public UUID id() {
        return id;
    }

    /** How often its row was written: who writes on an older one is told. */
    public long revision() {
        return version == null ? 0 : version;
    }

    public String code() {
        return code;
    }

    public CallTexts texts() {
        return texts;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** The term as it was first published. */
    public Instant firstClosesAt() {
        return firstClosesAt;
    }

    public CallRules rules() {
        return rules;
    }

    /** How often the rules were frozen: 0 while they are written. */
    public int rulesVersion() {
        return rulesVersion;
    }

    public @Nullable String suspensionReason() {
        return suspensionReason;
    }
}
