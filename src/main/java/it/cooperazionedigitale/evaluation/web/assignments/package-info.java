/** Who scores what. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.assignments;

import org.jspecify.annotations.NullMarked;
