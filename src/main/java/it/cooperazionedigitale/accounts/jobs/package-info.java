/** What the portal does with accounts at its times. */
@NullMarked
package it.cooperazionedigitale.accounts.jobs;

import org.jspecify.annotations.NullMarked;
