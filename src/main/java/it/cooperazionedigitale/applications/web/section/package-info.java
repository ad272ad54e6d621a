@NullMarked
package it.cooperazionedigitale.applications.web.section;

import org.jspecify.annotations.NullMarked;
