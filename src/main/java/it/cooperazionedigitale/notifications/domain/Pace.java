package it.cooperazionedigitale.notifications.domain;

/** When a person wants to be written to about something. */
public enum Pace {
    /** A mail each time. */
    AT_ONCE,
    /** One mail a day with everything. */
    DAILY,
    /** No mail: it is read in the portal. */
    PORTAL
}
