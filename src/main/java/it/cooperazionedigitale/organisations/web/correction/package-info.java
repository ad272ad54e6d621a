/** Correcting by what the programme knows a body. */
@NullMarked
package it.cooperazionedigitale.organisations.web.correction;

import org.jspecify.annotations.NullMarked;
