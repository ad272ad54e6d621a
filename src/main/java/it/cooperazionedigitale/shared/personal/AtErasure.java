package it.cooperazionedigitale.shared.personal;

/** What becomes of data when the person is erased. */
public enum AtErasure {
    /** They are deleted. */
    DELETED,
    /** Something that tells nothing stands in their place. */
    REPLACED,
    /** The reference stays, but what it leads to is nobody any more. */
    LEADS_NOWHERE,
    /** They stay, for the reason and the time of a {@link Hold}. */
    HELD
}
