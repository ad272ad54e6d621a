/** The ranking of a call. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.ranking;

import org.jspecify.annotations.NullMarked;
