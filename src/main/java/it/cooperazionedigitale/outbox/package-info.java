/** What the portal does by itself: mail rows written in the business transaction and sent afterwards, and timed jobs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit"})
package it.cooperazionedigitale.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
