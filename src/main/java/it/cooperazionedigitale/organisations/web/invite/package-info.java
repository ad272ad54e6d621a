/** Inviting somebody into the team. */
@NullMarked
package it.cooperazionedigitale.organisations.web.invite;

import org.jspecify.annotations.NullMarked;
