/** What a node asks an applicant to add, and the answer. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.integration;

import org.jspecify.annotations.NullMarked;
