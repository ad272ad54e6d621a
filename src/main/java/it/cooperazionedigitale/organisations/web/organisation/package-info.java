/** What a body tells of itself. */
@NullMarked
package it.cooperazionedigitale.organisations.web.organisation;

import org.jspecify.annotations.NullMarked;
