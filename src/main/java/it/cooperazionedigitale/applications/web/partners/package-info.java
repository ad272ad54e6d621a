@NullMarked
package it.cooperazionedigitale.applications.web.partners;

import org.jspecify.annotations.NullMarked;
