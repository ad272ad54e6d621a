package it.cooperazionedigitale.documents;

/** What can be wrong with a file. Its words stand under {@code documents.finding.<name>}, what to do under {@code .advice}. */
public enum Finding {
    /** It is not what the slot takes. */
    WRONG_KIND,
    /** It ends before its end, or cannot be read. */
    BROKEN,
    /** It is two kinds of file at once. */
    POLYGLOT,
    /** It unpacks to far more than it should. */
    BOMB,
    /** A picture with too many points. */
    TOO_MANY_PIXELS,
    /** A PDF that does something when it is opened. */
    ACTIVE,
    /** A PDF with another file inside. */
    ATTACHMENT,
    /** A PDF form of the kind that only one program can read. */
    XFA,
    /** A PDF that opens with a password only. */
    PASSWORD,
    /** A PDF made of too many pieces. */
    TOO_MANY_PIECES,
    /** XML that declares its own rules or reaches outside. */
    DOCTYPE,
    /** XML nested too deeply. */
    TOO_DEEP,
    /** XML in letters that nobody uses for invoices. */
    ENCODING,
    /** XML that is no electronic invoice. */
    NOT_AN_INVOICE,
    /** A spreadsheet with programs in it. */
    MACRO,
    /** A spreadsheet that leads outside, or with other files inside. */
    OUTSIDE,
    /** Something signed that was changed after the signature. */
    ALTERED,
    /** A signature without its document. */
    DETACHED,
    /** An envelope in an envelope in an envelope, and so on. */
    TOO_MANY_LAYERS,
    /** An envelope around something that is not taken. */
    INSIDE,
    /** A virus, says the scanner. */
    VIRUS,
    /** The check took too long or too much. */
    TOO_HEAVY,
    /** The check broke off over it, again and again. */
    UNCHECKABLE,
    /** The portal has lost its content. */
    LOST,
    /** Its content is no longer what was checked. */
    CHANGED
}
