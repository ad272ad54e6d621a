/** The dates of calls, for calendars and for pages that stand open. */
@NullMarked
package it.cooperazionedigitale.calls.web.dates;

import org.jspecify.annotations.NullMarked;
