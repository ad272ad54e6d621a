/** What this module holds of people, and what it does with that when they ask. */
@NullMarked
package it.cooperazionedigitale.accounts.personal;

import org.jspecify.annotations.NullMarked;
