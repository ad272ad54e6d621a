/** Asking to be let into the team of a body that is registered already. */
@NullMarked
package it.cooperazionedigitale.organisations.web.joining;

import org.jspecify.annotations.NullMarked;
