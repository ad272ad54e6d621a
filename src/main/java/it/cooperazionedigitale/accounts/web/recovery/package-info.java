/** Coming back after every second factor is lost. */
@NullMarked
package it.cooperazionedigitale.accounts.web.recovery;

import org.jspecify.annotations.NullMarked;
