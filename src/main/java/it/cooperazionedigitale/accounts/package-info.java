/** People: their accounts, how they sign in, the roles they hold and the sessions they have open. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit", "outbox"})
package it.cooperazionedigitale.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
