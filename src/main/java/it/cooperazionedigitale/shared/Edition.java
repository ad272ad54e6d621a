package it.cooperazionedigitale.shared;

import jakarta.persistence.Embeddable;

/**
 * A state of what is saved as a whole: how often it was saved, and by which sending of which open page.
 *
 * @param revision tells two colleagues' texts apart; 0 for what was never saved
 * @param tab the open page that saved it, as it calls itself; empty for a page without script
 * @param turn which of that page's sendings it was
 */
@Embeddable
public record Edition(int revision, String tab, int turn) {

    /** What was never saved. */
    public static final Edition NEVER = at(0);

    private static final int LONGEST_TAB = 40;

    /** A page that calls itself by no name a script would take has none. */
    public Edition {
        tab = tab.length() > LONGEST_TAB ? "" : tab;
    }

    /** What a page without script looks at. */
    public static Edition at(int revision) {
        return new Edition(revision, "", 0);
    }

    /** Whether what is written upon this may take the place of what is stored: nobody else has saved since. */
    public boolean mayReplace(Edition stored) {
        return revision == stored.revision || follows(stored);
    }

    /** Whether the same page wrote both, this one later: the answer to the other was lost on the way. */
    private boolean follows(Edition stored) {
        return !tab.isEmpty() && tab.equals(stored.tab) && turn > stored.turn;
    }

    /** What is stored once this has taken its place. */
    public Edition after(Edition stored) {
        return new Edition(stored.revision + 1, tab, turn);
    }
}
