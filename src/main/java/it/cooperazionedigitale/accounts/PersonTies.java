package it.cooperazionedigitale.accounts;

import java.util.List;
import java.util.UUID;

/** Seam for modules above: what ties a person to what they know, told to the administrator. */
public interface PersonTies {

    /** The ties of a person, in the order to show them. */
    List<PersonTie> of(UUID account);
}
