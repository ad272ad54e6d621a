@NullMarked
package it.cooperazionedigitale.applications.web.start;

import org.jspecify.annotations.NullMarked;
