package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Edition;

/** A form that is saved as a whole, with what its page showed before it was filled in. */
public abstract class WholeForm {

    private int revision;
    private String tab = "";
    private int turn;
    private boolean disputed;

    /** What the page showed, and which of its sendings this is. */
    public Edition seen() {
        return new Edition(revision, tab, turn);
    }

    /** From now on it is written upon what its page shows beside it. */
    public void dispute(int shown) {
        disputed = true;
        revision = shown;
    }

    /** Whether what a colleague saved stands on the page, too. */
    public boolean isDisputed() {
        return disputed;
    }

    public void setDisputed(boolean disputed) {
        this.disputed = disputed;
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
