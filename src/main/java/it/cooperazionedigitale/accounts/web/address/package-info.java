/** The person's own address: confirming it, and moving to another. */
@NullMarked
package it.cooperazionedigitale.accounts.web.address;

import org.jspecify.annotations.NullMarked;
