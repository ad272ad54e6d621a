package it.cooperazionedigitale.organisations.web.invite;

import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * The page to invite somebody.
 *
 * @param body the body's name
 * @param roles the places that can be offered
 * @param mayInvite whether the viewer represents the body
 */
record InvitePage(String body, List<Choice> roles, boolean mayInvite) {}
