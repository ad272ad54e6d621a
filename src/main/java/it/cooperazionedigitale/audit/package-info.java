/** Who did what, when and why: lines added in the business transaction, never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site"})
package it.cooperazionedigitale.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
