/** A call's form is tried before it opens, with answers that are thrown away. */
@NullMarked
package it.cooperazionedigitale.calls.web.trial;

import org.jspecify.annotations.NullMarked;
