package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contribution a resolution gave, which the body accepts or waives by a term. */
@Entity
@Table(schema = "projects", name = "award")
public class Award extends FundedCase<Award> {

    private UUID resolutionId;
    private BigDecimal amount;
    private Instant approvedAt;
    private Instant acceptBy;

    @Enumerated(EnumType.STRING)
    private AwardState state;

    private @Nullable Instant decidedAt;

    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    private Award(Offer offer) {
        super(Ids.next(), offer.applicationId(), offer.callId(), offer.organisationId(), offer.title(), offer.code());
        this.resolutionId = offer.resolutionId();
        this.amount = offer.amount().amount();
        this.approvedAt = offer.approvedAt();
        this.acceptBy = termAfter(offer.approvedAt(), offer.acceptanceDays());
        this.state = AwardState.OFFERED;
    }

    /**
     * What is offered.
     *
     * @param applicationId the application
     * @param callId its call
     * @param organisationId the body
     * @param resolutionId the resolution that says so
     * @param title the project's title
     * @param code the protocol number
     * @param amount the contribution
     * @param approvedAt when the resolution was approved
     * @param acceptanceDays days to accept
     */
    public record Offer(
            UUID applicationId,
            UUID callId,
            UUID organisationId,
            UUID resolutionId,
            String title,
            String code,
            Euro amount,
            Instant approvedAt,
            int acceptanceDays) {}

    /** A new award, offered. */
    public static Award offer(Offer offer) {
        return new Award(offer);
    }

    /** The last minute of the last day, on the Italian calendar. */
    static Instant termAfter(Instant approvedAt, int days) {
        return ItalianFormats.dayOf(approvedAt)
                .plusDays(days)
                .atTime(23, 59)
                .atZone(ItalianFormats.ROME)
                .toInstant();
    }

    /** The body accepts within the term; a second time changes nothing. Says whether anything changed. */
    public boolean accept(Instant now) {
        if (state == AwardState.ACCEPTED) {
            return false;
        }
        refuseUnlessOffered();
        if (isOverdue(now)) {
            throw new Refusal("projects.refusal.termPassed", ItalianFormats.moment(acceptBy));
        }
        decide(AwardState.ACCEPTED, null, now);
        return true;
    }

    /** The body gives the contribution up, also after the term; a second time changes nothing. */
    public boolean waive(String why, Instant now) {
        if (state == AwardState.WAIVED) {
            return false;
        }
        refuseUnlessOffered();
        decide(AwardState.WAIVED, Reasons.required(why), now);
        return true;
    }

    /** The term passed without an answer; a second time changes nothing. */
    public boolean lapse(Instant now) {
        if (state == AwardState.LAPSED) {
            return false;
        }
        refuseUnlessOffered();
        if (!isOverdue(now)) {
            throw new Refusal("projects.refusal.termRunning", ItalianFormats.moment(acceptBy));
        }
        decide(AwardState.LAPSED, null, now);
        return true;
    }

    /** Whether the term has passed. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(acceptBy);
    }

    private void refuseUnlessOffered() {
        if (state != AwardState.OFFERED) {
            throw new Refusal("projects.refusal.award." + state.name());
        }
    }

    private void decide(AwardState decided, @Nullable String why, Instant now) {
        this.state = decided;
        this.reason = why;
        this.decidedAt = now;
    }

    public Euro amount() {
        return Euro.of(amount);
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant acceptBy() {
        return acceptBy;
    }

    public AwardState state() {
        return state;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
