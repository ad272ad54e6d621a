@NullMarked
package it.cooperazionedigitale.projects.web.check;

import org.jspecify.annotations.NullMarked;
