/** What people do here, one class a verb. Other modules do not call it. */
@NullMarked
package it.cooperazionedigitale.history.usecase;

import org.jspecify.annotations.NullMarked;
