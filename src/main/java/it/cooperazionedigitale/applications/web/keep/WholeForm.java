package it.cooperazionedigitale.applications.web.keep;

import it.cooperazionedigitale.applications.domain.Edition;

/** A form that is saved as a whole, with what its page showed before it was filled in. */
public abstract class WholeForm {

    private int revision;
    private String tab = "";
    private int turn;

    /** What the page showed, and which of its sendings this is. */
    public Edition seen() {
        return new Edition(revision, tab, turn);
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public int getTurn() {
        return turn;
    }

    public void setTurn(int turn) {
        this.turn = turn;
    }
}
