@NullMarked
package it.cooperazionedigitale.projects.web.waiver;

import org.jspecify.annotations.NullMarked;
