package it.cooperazionedigitale.forms;

/** What a form is asked for. */
public enum FormPurpose {
    /** An application to a call. */
    APPLICATION,
    /** A project's progress report. */
    PROGRESS,
    /** A project's final report. */
    FINAL
}
