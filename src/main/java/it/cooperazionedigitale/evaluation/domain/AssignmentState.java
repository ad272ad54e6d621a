package it.cooperazionedigitale.evaluation.domain;

/** Where an evaluator's work on an application stands. */
public enum AssignmentState {
    PROPOSED,
    ASSIGNED,
    CONFLICT,
    DECLINED,
    IN_PROGRESS,
    SUBMITTED,
    REOPENED;

    /** Whether a score sheet is in or may still come. */
    public boolean counts() {
        return this != CONFLICT && this != DECLINED;
    }

    /** Whether the evaluator has something to do. */
    public boolean isWork() {
        return this == ASSIGNED || this == IN_PROGRESS || this == REOPENED;
    }
}
