/** Identities of an outside provider, and the accounts they belong to. */
@NullMarked
package it.cooperazionedigitale.accounts.web.identity;

import org.jspecify.annotations.NullMarked;
