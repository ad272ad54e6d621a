/** From the eligibility check to the resolution: conflicts, scores, ranking, two-person decisions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "reference",
            "accounts",
            "organisations",
            "forms",
            "calls",
            "transformers",
            "applications"
        })
package it.cooperazionedigitale.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
