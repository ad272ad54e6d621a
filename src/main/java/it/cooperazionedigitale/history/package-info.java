/** What happened to one case, told from the trail: whole to those who work on it, in calm words to those who applied. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "accounts",
            "calls",
            "transformers",
            "applications",
            "evaluation",
            "projects"
        })
package it.cooperazionedigitale.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
