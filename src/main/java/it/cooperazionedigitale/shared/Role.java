package it.cooperazionedigitale.shared;

/** What a person may be in the programme; membership of a body is told by {@link TeamRole}. */
public enum Role {
    /** Member of a cooperative or non-profit body (derived from the membership in use). */
    APPLICANT,
    /** Member of a transformer firm (derived from the membership in use). */
    TRANSFORMER,
    /** Officer of a territorial node: organisations of one hub in given regions. */
    NODE_OFFICER,
    /** Manager of one hub. */
    HUB_MANAGER,
    /** Evaluator: assigned applications only. */
    EVALUATOR,
    /** Staff of the Associazione. */
    STAFF,
    /** Member of the Comitato direttivo. */
    BOARD,
    /** The funder's auditor: reads, changes nothing. */
    AUDITOR,
    /** Technical administrator: no scoring, no money. */
    ADMIN
}
