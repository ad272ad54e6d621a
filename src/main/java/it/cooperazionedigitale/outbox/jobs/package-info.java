/** The portal's own work at its times: a scheduler over the database, and what each run left behind. */
@NullMarked
package it.cooperazionedigitale.outbox.jobs;

import org.jspecify.annotations.NullMarked;
