package it.cooperazionedigitale.documents;

/** How far a file has come. Only a clean one is ever handed out. */
public enum FileState {
    /** Waits for its check. */
    PENDING,
    /** Checked, nothing found. */
    CLEAN,
    /** Checked and refused: in quarantine. */
    REFUSED,
    /** Its content is gone; the row tells that it was there. */
    REMOVED
}
