/** The evaluator's own pages: queue, declarations, score sheet. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.scoring;

import org.jspecify.annotations.NullMarked;
