package it.cooperazionedigitale.shared.personal;

/** Why a processing is lawful: the letter of Art. 6(1) GDPR. */
public enum LegalBasis {
    /** A contract with the person, or steps before it that the person asked for. */
    CONTRACT("b"),
    /** A duty of the law. */
    LEGAL_OBLIGATION("c"),
    /** A legitimate interest that the person may expect, weighed against theirs. */
    LEGITIMATE_INTEREST("f");

    private final String letter;

    LegalBasis(String letter) {
        this.letter = letter;
    }

    /** The article as it is quoted. */
    public String article() {
        return "6(1)(" + letter + ")";
    }
}
