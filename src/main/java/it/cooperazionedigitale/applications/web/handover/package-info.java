@NullMarked
package it.cooperazionedigitale.applications.web.handover;

import org.jspecify.annotations.NullMarked;
