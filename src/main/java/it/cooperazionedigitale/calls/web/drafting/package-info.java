/** A call is written: begun, part by part, looked at as everybody will read it. */
@NullMarked
package it.cooperazionedigitale.calls.web.drafting;

import org.jspecify.annotations.NullMarked;
