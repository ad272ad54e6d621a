package it.cooperazionedigitale.organisations.web.invitation;

import it.cooperazionedigitale.organisations.usecase.InvitationQueries.Offered;
import it.cooperazionedigitale.organisations.usecase.InvitationQueries.Standing;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;

/**
 * What the link of an invitation shows.
 *
 * @param token the link's secret, for the addresses of the forms
 * @param step ACCEPT, SIGN_IN, REGISTER, OTHER_ACCOUNT, or what is wrong with the link
 * @param open whether the place can still be taken
 * @param body the body's name
 * @param roleKey message key of the place
 * @param roleHintKey message key of what one may do there
 * @param invitedBy who invites
 * @param email the address the link was sent to
 * @param until when it ends
 * @param signedInAs address of who is signed in
 */
record InvitationPage(
        String token,
        String step,
        boolean open,
        String body,
        String roleKey,
        String roleHintKey,
        String invitedBy,
        String email,
        String until,
        String signedInAs) {

    static InvitationPage of(String token, Offered offered, Viewer viewer) {
        return new InvitationPage(
                token,
                step(offered, viewer),
                offered.standing() == Standing.OPEN,
                offered.body(),
                "organisations.role." + offered.teamRole(),
                "organisations.role." + offered.teamRole() + ".hint",
                offered.invitedBy(),
                offered.email(),
                ItalianFormats.moment(offered.expiresAt()),
                viewer.email());
    }

    /** The page of a link that no invitation has, or no longer. */
    static InvitationPage unknown(String token) {
        return new InvitationPage(token, "UNKNOWN", false, "", "", "", "", "", "", "");
    }

    private static String step(Offered offered, Viewer viewer) {
        if (offered.standing() != Standing.OPEN) {
            return offered.standing().name();
        }
        if (viewer.signedIn()) {
            return offered.forViewer() ? "ACCEPT" : "OTHER_ACCOUNT";
        }
        return offered.known() ? "SIGN_IN" : "REGISTER";
    }
}
