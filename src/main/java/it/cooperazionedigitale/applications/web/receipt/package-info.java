@NullMarked
package it.cooperazionedigitale.applications.web.receipt;

import org.jspecify.annotations.NullMarked;
