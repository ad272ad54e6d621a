package it.cooperazionedigitale.organisations;

/** What a body is in the programme. */
public enum OrganisationKind {
    /** A cooperative of any category. */
    COOPERATIVE,
    /** Another non-profit body. */
    NON_PROFIT,
    /** A firm that carries out the digital work; it never applies for itself in the same call. */
    TRANSFORMER
}
