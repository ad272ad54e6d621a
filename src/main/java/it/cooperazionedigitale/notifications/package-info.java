/** Mails that follow from facts: a row in the transaction of the act, never more than one; and how each person wants them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "site",
            "audit",
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
