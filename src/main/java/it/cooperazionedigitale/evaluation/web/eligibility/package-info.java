/** The formal check of an application. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.eligibility;

import org.jspecify.annotations.NullMarked;
