@NullMarked
package it.cooperazionedigitale.applications.web.plan;

import org.jspecify.annotations.NullMarked;
