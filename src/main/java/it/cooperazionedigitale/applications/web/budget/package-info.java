@NullMarked
package it.cooperazionedigitale.applications.web.budget;

import org.jspecify.annotations.NullMarked;
