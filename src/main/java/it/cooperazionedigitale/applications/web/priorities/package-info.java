/** The priority categories that hold for a body, before it applies. */
@NullMarked
package it.cooperazionedigitale.applications.web.priorities;

import org.jspecify.annotations.NullMarked;
