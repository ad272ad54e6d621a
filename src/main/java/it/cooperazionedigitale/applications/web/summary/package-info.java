@NullMarked
package it.cooperazionedigitale.applications.web.summary;

import org.jspecify.annotations.NullMarked;
