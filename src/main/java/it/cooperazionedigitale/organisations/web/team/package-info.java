/** The team of a body. */
@NullMarked
package it.cooperazionedigitale.organisations.web.team;

import org.jspecify.annotations.NullMarked;
