@NullMarked
package it.cooperazionedigitale.projects.web.start;

import org.jspecify.annotations.NullMarked;
