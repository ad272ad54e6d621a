/** Second factors: secrets, codes and passkeys as they are stored and checked. */
@NullMarked
package it.cooperazionedigitale.accounts.factor;

import org.jspecify.annotations.NullMarked;
