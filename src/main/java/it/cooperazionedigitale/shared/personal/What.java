package it.cooperazionedigitale.shared.personal;

/** Kinds of personal data, as the register of Art. 30 GDPR names them. */
public enum What {
    /** Name, language, and what the person looks like to others here. */
    IDENTITY,
    /** Addresses and numbers to reach the person. */
    CONTACT,
    /** What proves who signs in: hashes, keys, secrets. Never part of an export, only that it is there. */
    CREDENTIAL,
    /** Where from and when the person was here. */
    TRACE,
    /** What the person may do, and who allowed it. */
    ROLE,
    /** A reference to the person's account, which alone tells nothing. */
    TIE,
    /** Words that the person wrote, or that somebody wrote about persons. */
    WORDS,
    /** What the portal wrote to the person. */
    LETTER,
    /** Files and what they say. */
    DOCUMENT,
    /** The bank account of a body. */
    PAYMENT
}
