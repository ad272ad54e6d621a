package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transformer firm asked to do the work, and its answer. */
@Embeddable
public class Engagement {

    @Column(name = "transformer_id")
    private UUID transformerId;

    @Column(name = "transformer_name")
    private String transformerName;

    @Column(name = "engagement_state")
    @Enumerated(EnumType.STRING)
    private EngagementState state;

    @Column(name = "engagement_reason")
    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private @Nullable String reason;

    @Column(name = "engagement_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Engagement() {}

    private Engagement(
            UUID transformerId, String transformerName, EngagementState state, @Nullable String reason, Instant at) {
        this.transformerId = transformerId;
        this.transformerName = transformerName;
        this.state = state;
        this.reason = reason;
        this.at = at;
    }

    static Engagement proposed(UUID transformerId, String transformerName, Instant now) {
        return new Engagement(transformerId, transformerName, EngagementState.PROPOSED, null, now);
    }

    Engagement confirmed(Instant now) {
        refuseUnlessProposed();
        return new Engagement(transformerId, transformerName, EngagementState.CONFIRMED, null, now);
    }

    Engagement declined(String why, Instant now) {
        refuseUnlessProposed();
        return new Engagement(transformerId, transformerName, EngagementState.DECLINED, Reasons.required(why), now);
    }

    private void refuseUnlessProposed() {
        if (state != EngagementState.PROPOSED) {
            throw new Refusal("projects.refusal.engagement." + state.name());
        }
    }

    public UUID transformerId() {
        return transformerId;
    }

    public String transformerName() {
        return transformerName;
    }

    public EngagementState state() {
        return state;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    boolean isConfirmed() {
        return state == EngagementState.CONFIRMED;
    }
}
