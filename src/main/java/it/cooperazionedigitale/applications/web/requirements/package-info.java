@NullMarked
package it.cooperazionedigitale.applications.web.requirements;

import org.jspecify.annotations.NullMarked;
