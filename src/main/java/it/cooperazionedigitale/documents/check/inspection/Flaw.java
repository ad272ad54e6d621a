package it.cooperazionedigitale.documents.check.inspection;

import it.cooperazionedigitale.documents.Finding;

/** Something is wrong with a file. */
final class Flaw extends Exception {

    private static final long serialVersionUID = 1L;

    private final Finding finding;

    Flaw(Finding finding, String detail) {
        super(detail, null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
