@NullMarked
package it.cooperazionedigitale.applications.web.sending;

import org.jspecify.annotations.NullMarked;
