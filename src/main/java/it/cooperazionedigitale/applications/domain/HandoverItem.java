package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application of a handover: who looked after it before, and what was done. */
@Embeddable
public class HandoverItem {

    private UUID applicationId;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID beforeId;

    @Enumerated(EnumType.STRING)
    private HandoverOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected HandoverItem() {}

    HandoverItem(UUID applicationId, @Nullable UUID beforeId, HandoverOutcome outcome) {
        this.applicationId = applicationId;
        this.beforeId = beforeId;
        this.outcome = outcome;
    }

    void goBack() {
        outcome = HandoverOutcome.UNDONE;
    }

    void stay() {
        outcome = HandoverOutcome.MOVED;
    }

    boolean given() {
        return outcome == HandoverOutcome.GIVEN;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public @Nullable UUID beforeId() {
        return beforeId;
    }

    public HandoverOutcome outcome() {
        return outcome;
    }
}
