/** "Tell me of the next one". */
@NullMarked
package it.cooperazionedigitale.calls.web.alerts;

import org.jspecify.annotations.NullMarked;
