package it.cooperazionedigitale.projects.domain;

/** How the body sees its project: said in words, never by colour alone. */
public enum Light {
    GREEN,
    YELLOW,
    RED
}
