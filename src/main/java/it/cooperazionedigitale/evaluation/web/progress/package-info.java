/** How far the evaluators are. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.progress;

import org.jspecify.annotations.NullMarked;
