/** Bodies (cooperatives, non-profits, transformer firms), their teams, the hubs and the officers who work for them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "site", "audit", "outbox", "reference", "accounts", "accounts :: session"})
package it.cooperazionedigitale.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
