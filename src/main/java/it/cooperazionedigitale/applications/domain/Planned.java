package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The plan of an application. */
@Embeddable
public class Planned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private Plan plan = Plan.NONE;

    @Embedded
    @AttributeOverride(name = "revision", column = @Column(name = "plan_revision"))
    @AttributeOverride(name = "tab", column = @Column(name = "plan_tab"))
    @AttributeOverride(name = "turn", column = @Column(name = "plan_turn"))
    private Edition edition = Edition.NEVER;

    /** Nothing yet. */
    protected Planned() {}

    void replace(Plan other, Edition seen) {
        plan = other;
        edition = seen.after(edition);
    }

    /** What the project does when, and what is counted. */
    public Plan plan() {
        return plan;
    }

    /** Tells two colleagues' plans apart. */
    public Edition edition() {
        return edition;
    }

    /** How often it was saved. */
    public int revision() {
        return edition.revision();
    }
}
