/** Mails that follow from facts: a row in the transaction of the act, never more than one. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "outbox",
            "accounts",
            "organisations",
            "calls",
            "transformers",
            "applications",
            "evaluation",
            "projects"
        })
package it.cooperazionedigitale.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
