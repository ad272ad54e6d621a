/** A password was forgotten: asking for a link, choosing a new password behind it. */
@NullMarked
package it.cooperazionedigitale.accounts.web.forgotten;

import org.jspecify.annotations.NullMarked;
