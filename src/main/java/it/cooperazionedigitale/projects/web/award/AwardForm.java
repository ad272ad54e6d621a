package it.cooperazionedigitale.projects.web.award;

/** The tick under what one commits to. */
public class AwardForm {

    private boolean terms;

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }
}
