/** Applications: drafted, submitted once with a protocol number and a receipt, moved along by facts from the modules above. */
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
            "documents :: pdf",
            "forms",
            "calls",
            "maturity",
            "transformers"
        })
package it.cooperazionedigitale.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
