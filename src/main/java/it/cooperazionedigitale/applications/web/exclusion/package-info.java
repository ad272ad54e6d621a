@NullMarked
package it.cooperazionedigitale.applications.web.exclusion;

import org.jspecify.annotations.NullMarked;
