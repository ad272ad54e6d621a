/** Answering the letter that asks whether an address is the person's. */
@NullMarked
package it.cooperazionedigitale.accounts.web.confirmation;

import org.jspecify.annotations.NullMarked;
