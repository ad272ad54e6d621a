/** What the portal holds of people: the register, what a person can take along, have erased, and what is not kept for ever. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "outbox",
            "accounts",
            "accounts :: session",
            "documents :: pdf"
        })
package it.cooperazionedigitale.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
