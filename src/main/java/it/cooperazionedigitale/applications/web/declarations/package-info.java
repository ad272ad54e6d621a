@NullMarked
package it.cooperazionedigitale.applications.web.declarations;

import org.jspecify.annotations.NullMarked;
