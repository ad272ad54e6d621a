@NullMarked
package it.cooperazionedigitale.projects.web.transformer;

import org.jspecify.annotations.NullMarked;
