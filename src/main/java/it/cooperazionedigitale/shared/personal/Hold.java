package it.cooperazionedigitale.shared.personal;

/** Why data outlast an erasure (Art. 17(3) GDPR), and until when: the hold list. */
public enum Hold {
    /** Nothing is held. */
    NONE,
    /**
     * Papers of contributions granted: ten years after the last entry, Art. 2220 of the Italian civil code
     * (Art. 17(3)(b) GDPR).
     */
    MONEY,
    /** Applications and how they were decided: 24 months after the outcome, for who contests it (Art. 17(3)(e) GDPR). */
    CASE,
    /** What belongs to a body and not to the person: as long as the body is here. */
    BODY,
    /** The trail of acts, in which the person stands without a name: as long as what it speaks of. */
    TRAIL
}
