@NullMarked
package it.cooperazionedigitale.applications.web.hub;

import org.jspecify.annotations.NullMarked;
