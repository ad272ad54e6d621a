package it.cooperazionedigitale.calls;

/** How bodies may come together in a project. */
public enum ProjectForm {
    SINGLE,
    NETWORK,
    CHAIN,
    CROSS_SECTOR
}
