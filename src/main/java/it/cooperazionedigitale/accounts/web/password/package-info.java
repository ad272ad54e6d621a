/** Changing the own password. */
@NullMarked
package it.cooperazionedigitale.accounts.web.password;

import org.jspecify.annotations.NullMarked;
