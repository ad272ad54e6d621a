/** The short pages on which a body tells of itself, one thing on each. */
@NullMarked
package it.cooperazionedigitale.organisations.web.chapter;

import org.jspecify.annotations.NullMarked;
