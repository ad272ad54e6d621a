package it.cooperazionedigitale.applications.domain;

/** What the legal representative declares, one by one, before sending; the words stand in the message bundle. */
public enum Declaration {
    /** The data are true (D.P.R. 445/2000, artt. 46, 47, 76). */
    TRUE_DATA,
    /** The rules of the call are known and accepted. */
    RULES_ACCEPTED,
    /** No other public money or grant for the same costs. */
    NO_DOUBLE_FUNDING,
    /** The body is active, not winding up, in order with contributions. */
    IN_GOOD_STANDING,
    /** The privacy notice has been read. */
    PRIVACY_READ
}
