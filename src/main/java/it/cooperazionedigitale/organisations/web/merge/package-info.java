/** Two records of one body become one, and are parted again. */
@NullMarked
package it.cooperazionedigitale.organisations.web.merge;

import org.jspecify.annotations.NullMarked;
