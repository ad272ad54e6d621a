/** Which fact writes to whom. */
@NullMarked
package it.cooperazionedigitale.notifications.usecase;

import org.jspecify.annotations.NullMarked;
