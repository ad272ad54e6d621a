package it.cooperazionedigitale.site;

/** How a state is tinted. The words carry the meaning; the tint only helps to find them. */
public enum Tone {
    /** Not begun: waiting for the reader. */
    TODO,
    /** Begun, not finished. */
    DOING,
    /** Something stands in the way. */
    STOP,
    /** Done and well. */
    OK,
    /** Calls for action soon. */
    CALL,
    /** Nothing to do about it. */
    CALM
}
