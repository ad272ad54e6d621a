package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Euro;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The contribution of a project and whom it reaches: as awarded, and as the verified final report settles it. */
@Embeddable
public class Grant {

    private BigDecimal plannedCost;
    private BigDecimal granted;
    private @Nullable BigDecimal finalGrant;
    private int peopleAtStart;
    private @Nullable Integer peopleReached;
    private boolean publishConsent;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(Euro plannedCost, Euro granted, int people) {
        this.plannedCost = plannedCost.amount();
        this.granted = granted.amount();
        this.peopleAtStart = people;
    }

    /** Money and people are what the report says; less spent is less granted. */
    void settle(FinalFacts verified) {
        Euro spent = Euro.of(Objects.requireNonNull(verified.spent()));
        finalGrant = FinalGrant.of(awarded(), plannedCost(), spent).amount();
        peopleReached = verified.people();
        publishConsent = verified.consent();
    }

    public Euro plannedCost() {
        return Euro.of(plannedCost);
    }

    /** The contribution of the award. */
    public Euro awarded() {
        return Euro.of(granted);
    }

    /** The contribution as it stands: after verification the one that is due. */
    public Euro due() {
        return Euro.of(finalGrant != null ? finalGrant : granted);
    }

    /** Whether the contribution was settled by a verified final report. */
    public boolean isSettled() {
        return finalGrant != null;
    }

    /** People reached as declared at the end; before that those the application is for. */
    public int people() {
        return peopleReached != null ? peopleReached : peopleAtStart;
    }

    public boolean publishConsent() {
        return publishConsent;
    }
}
