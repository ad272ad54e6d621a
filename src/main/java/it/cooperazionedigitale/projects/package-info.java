/** Funded projects: award and acceptance, the transformer at work, progress reports, final report, closing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "reference",
            "accounts",
            "organisations",
            "documents",
            "forms",
            "calls",
            "transformers",
            "applications",
            "evaluation"
        })
package it.cooperazionedigitale.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
