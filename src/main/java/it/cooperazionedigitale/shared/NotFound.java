package it.cooperazionedigitale.shared;

/** There is no such thing for this person: missing and somebody else's look the same. Shown as a 404 page. */
public class NotFound extends RuntimeException {

    /** Nothing here. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
