@NullMarked
package it.cooperazionedigitale.applications.web.status;

import org.jspecify.annotations.NullMarked;
