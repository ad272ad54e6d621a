package it.cooperazionedigitale.reference.domain;

/** A file of reference data that is not what it says it is: refused, and the data loaded before stay. */
public class BrokenReferenceFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which file, where, and what is wrong with it. */
    public BrokenReferenceFile(String message) {
        super(message);
    }
}
