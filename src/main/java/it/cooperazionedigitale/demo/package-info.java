/** What only a developer's machine has: the embedded database, invented data made through the use cases, clock and one-click sign-in. Never in the production jar. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
            "outbox",
            "outbox :: usecase",
            "reference",
            "accounts",
            "accounts :: usecase",
            "accounts :: session",
            "organisations",
            "organisations :: usecase",
            "documents",
            "documents :: usecase",
            "documents :: check",
            "forms",
            "forms :: usecase",
            "calls",
            "calls :: usecase",
            "transformers",
            "transformers :: usecase",
            "maturity",
            "maturity :: usecase",
            "applications",
            "applications :: usecase",
            "evaluation",
            "evaluation :: usecase",
            "projects",
            "projects :: usecase",
            "insights",
            "notifications",
            "privacy",
            "privacy :: usecase"
        })
package it.cooperazionedigitale.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
