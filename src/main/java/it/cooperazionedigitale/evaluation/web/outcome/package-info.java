/** What applicants and everybody read when a call is resolved. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.outcome;

import org.jspecify.annotations.NullMarked;
