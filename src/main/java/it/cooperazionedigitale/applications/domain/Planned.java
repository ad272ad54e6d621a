package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The plan of an application; the revision tells two colleagues' plans apart. */
@Embeddable
public class Planned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private Plan plan = Plan.NONE;

    @Column(name = "plan_revision")
    private int revision;

    /** Nothing yet. */
    protected Planned() {}

    void replace(Plan other) {
        plan = other;
        revision++;
    }

    /** What the project does when, and what is counted. */
    public Plan plan() {
        return plan;
    }

    /** How often it was saved. */
    public int revision() {
        return revision;
    }
}
