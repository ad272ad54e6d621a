/** The link of an invitation. */
@NullMarked
package it.cooperazionedigitale.organisations.web.invitation;

import org.jspecify.annotations.NullMarked;
