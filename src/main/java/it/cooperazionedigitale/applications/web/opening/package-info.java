@NullMarked
package it.cooperazionedigitale.applications.web.opening;

import org.jspecify.annotations.NullMarked;
