/** The aggregates of evaluation and the rules they keep. */
@NullMarked
package it.cooperazionedigitale.evaluation.domain;

import org.jspecify.annotations.NullMarked;
