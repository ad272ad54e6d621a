@NullMarked
package it.cooperazionedigitale.outbox.web.notices;

import org.jspecify.annotations.NullMarked;
