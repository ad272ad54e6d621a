package it.cooperazionedigitale.evaluation.web.eligibility;

import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import java.util.EnumSet;
import java.util.Set;

/** What the officer found. */
public class EligibilityForm {

    private String decision = "";
    private Set<CheckPoint> points = EnumSet.noneOf(CheckPoint.class);
    private String reason = "";

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public Set<CheckPoint> getPoints() {
        return points;
    }

    public void setPoints(Set<CheckPoint> points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
