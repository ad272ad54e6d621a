/** What this module holds of people, and what it does with that when they ask. */
@NullMarked
package it.cooperazionedigitale.maturity.personal;

import org.jspecify.annotations.NullMarked;
