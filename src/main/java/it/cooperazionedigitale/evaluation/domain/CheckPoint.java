package it.cooperazionedigitale.evaluation.domain;

/** What a node officer looks at before calling an application eligible. */
public enum CheckPoint {
    /** The body may take part in this call. */
    ADMISSIBLE_BODY,
    /** What is declared fits together. */
    COHERENT_DATA,
    /** The budget keeps the call's rules. */
    BUDGET_IN_RULES,
    /** All declarations are made. */
    DECLARATIONS_MADE
}
