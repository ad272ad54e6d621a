@NullMarked
package it.cooperazionedigitale.applications.web.maturity;

import org.jspecify.annotations.NullMarked;
