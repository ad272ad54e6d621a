package it.cooperazionedigitale.accounts.web.roleproposal;

import java.util.UUID;

/**
 * A role that waits for a second administrator.
 *
 * @param id the account
 * @param address where it is decided
 * @param name the person's name
 * @param email the person's address, and whether it is known to be theirs
 * @param role the role's name
 * @param may what the role allows, a message key
 * @param told who proposed it and when
 * @param reason why
 * @param until when it lapses
 * @param deciding what the viewer may do about it
 */
record RoleProposalPage(
        UUID id,
        String address,
        String name,
        String email,
        String role,
        String may,
        String told,
        String reason,
        String until,
        Deciding deciding) {

    /**
     * What the viewer may do.
     *
     * @param own whether the viewer proposed it, and may only take it back
     * @param oneself whether it is about the viewer, who decides nothing
     */
    record Deciding(boolean own, boolean oneself) {}
}
