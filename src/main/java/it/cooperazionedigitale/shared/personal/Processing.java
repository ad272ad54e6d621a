package it.cooperazionedigitale.shared.personal;

/**
 * The processing activities of the portal, the rows of its register (Art. 30 GDPR). Purpose, who sees the data and for how long
 * they are kept are words of the module privacy, in both languages.
 */
public enum Processing {
    /** To have an account and be written to. */
    ACCOUNT(LegalBasis.CONTRACT),
    /** To know that it is you, and keep others out. */
    SIGN_IN(LegalBasis.LEGITIMATE_INTEREST),
    /** To act for a body, with others. */
    TEAM(LegalBasis.CONTRACT),
    /** To describe a body and pay it. */
    BODY(LegalBasis.CONTRACT),
    /** To hold an office in the programme. */
    OFFICE(LegalBasis.CONTRACT),
    /** To write letters and keep them until they have arrived. */
    LETTERS(LegalBasis.CONTRACT),
    /** To receive files and check them. */
    FILES(LegalBasis.CONTRACT),
    /** To be accredited as a transformer and be found. */
    ACCREDITATION(LegalBasis.CONTRACT),
    /** To apply for a contribution. */
    APPLICATION(LegalBasis.CONTRACT),
    /** To check, score and decide fairly. */
    EVALUATION(LegalBasis.LEGITIMATE_INTEREST),
    /** To pay contributions and account for them. */
    PROJECT(LegalBasis.LEGAL_OBLIGATION),
    /** To be able to show who did what, when and why. */
    TRAIL(LegalBasis.LEGITIMATE_INTEREST),
    /** To answer those who use their rights. */
    RIGHTS(LegalBasis.LEGAL_OBLIGATION),
    /** To keep the machinery running. */
    RUNNING(LegalBasis.LEGITIMATE_INTEREST);

    private final LegalBasis basis;

    Processing(LegalBasis basis) {
        this.basis = basis;
    }

    /** Why it is lawful. */
    public LegalBasis basis() {
        return basis;
    }
}
