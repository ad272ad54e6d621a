/** The calls: their rules, frozen and versioned, their dates by the server clock, their public pages. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "outbox",
            "reference",
            "accounts",
            "accounts :: session",
            "organisations",
            "forms"
        })
package it.cooperazionedigitale.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
