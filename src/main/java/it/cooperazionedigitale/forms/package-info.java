/** The form engine: questions as versioned data, one way to show them and one way to check the answers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit", "reference", "documents"})
package it.cooperazionedigitale.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
