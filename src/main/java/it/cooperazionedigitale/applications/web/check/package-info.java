/** Having a receipt checked by its code. */
@NullMarked
package it.cooperazionedigitale.applications.web.check;

import org.jspecify.annotations.NullMarked;
