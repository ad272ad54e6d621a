/** The bodies a person acts for. */
@NullMarked
package it.cooperazionedigitale.organisations.web.bodies;

import org.jspecify.annotations.NullMarked;
