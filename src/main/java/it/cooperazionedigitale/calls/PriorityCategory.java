package it.cooperazionedigitale.calls;

/** The priority categories a call may give bonus points for (the eight of call 2, and young people). */
public enum PriorityCategory {
    /** Operating seat in an inner area (SNAI class D, E or F). */
    DISADVANTAGED_AREA,
    COMMUNITY,
    WORKERS_BUYOUT,
    /** Share of women among the members. */
    MOSTLY_FEMALE,
    /** Share of members who are not Italian citizens. */
    MIGRANTS,
    SOCIAL,
    CONFISCATED_ASSETS,
    NETWORK,
    /** Share of members under 36. */
    YOUNG
}
