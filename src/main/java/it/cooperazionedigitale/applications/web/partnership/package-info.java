@NullMarked
package it.cooperazionedigitale.applications.web.partnership;

import org.jspecify.annotations.NullMarked;
