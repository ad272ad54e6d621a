package it.cooperazionedigitale.organisations.usecase;

/** Somebody else saved the same chapter after the page was opened: nothing is overwritten unseen. */
public class ChangedMeanwhile extends RuntimeException {

    ChangedMeanwhile() {
        super("the chapter was saved by somebody else meanwhile", null, false, false);
    }
}
