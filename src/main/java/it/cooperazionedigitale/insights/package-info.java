/** What the money does, in figures that say how they are computed: for the public, the staff and the auditor. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "reference",
            "accounts",
            "outbox",
            "organisations",
            "calls",
            "transformers",
            "applications",
            "evaluation",
            "projects"
        })
package it.cooperazionedigitale.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
