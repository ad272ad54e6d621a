/** Coming back after the session has run out. */
@NullMarked
package it.cooperazionedigitale.accounts.web.expiry;

import org.jspecify.annotations.NullMarked;
