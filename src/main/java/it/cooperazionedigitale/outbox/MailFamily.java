package it.cooperazionedigitale.outbox;

/** What a mail is about, as people choose which they want. */
public enum MailFamily {
    /** The account, its safety, and acts with legal effect: always sent, at once. */
    SERVICE,
    /** Applications and the own organisation. */
    APPLICATIONS,
    /** Projects. */
    PROJECTS,
    /** What waits for somebody who works for the programme. */
    WORK,
    /** Calls and other news. */
    NEWS,
    /** The one mail a day that tells of the others. */
    DIGEST
}
