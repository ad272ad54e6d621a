package it.cooperazionedigitale.organisations;

/** What a body declares of itself and priority categories build on. */
public enum BodyTrait {
    /** Social cooperative of type A (L. 381/1991, art. 1). */
    SOCIAL_A,
    /** Social cooperative of type B (L. 381/1991, art. 1). */
    SOCIAL_B,
    /** Community cooperative (regional laws, or declared). */
    COMMUNITY,
    /** Born of a workers' buyout (L. 49/1985). */
    WORKERS_BUYOUT,
    /** Manages assets confiscated from organised crime (L. 109/1996). */
    CONFISCATED_ASSETS
}
