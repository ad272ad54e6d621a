/** What this module holds of people, and what it does with that when they ask. */
@NullMarked
package it.cooperazionedigitale.notifications.personal;

import org.jspecify.annotations.NullMarked;
