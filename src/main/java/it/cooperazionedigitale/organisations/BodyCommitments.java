package it.cooperazionedigitale.organisations;

import java.util.UUID;

/** What a body has bound itself to, told by the modules above: such a body is never taken for an empty claim. */
public interface BodyCommitments {

    /** Whether the body has sent anything in. */
    boolean any(UUID organisation);
}
