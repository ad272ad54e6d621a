package it.cooperazionedigitale.privacy.domain;

/** How a request to be erased stands. */
public enum ErasureState {
    /** The person may still think again. */
    REQUESTED,
    /** Something has to be finished first. */
    HELD,
    /** The person thought again. */
    CANCELLED,
    /** It was refused for a reason. */
    REFUSED,
    /** The account is closed, the person is about to be taken out. */
    CLOSING,
    /** The person is nobody any more. */
    DONE
}
