/** For which hub and regions somebody works. */
@NullMarked
package it.cooperazionedigitale.organisations.web.office;

import org.jspecify.annotations.NullMarked;
