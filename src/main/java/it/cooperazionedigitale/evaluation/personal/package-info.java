/** What this module holds of people, and what it does with that when they ask. */
@NullMarked
package it.cooperazionedigitale.evaluation.personal;

import org.jspecify.annotations.NullMarked;
