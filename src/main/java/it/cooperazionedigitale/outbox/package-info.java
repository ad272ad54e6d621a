/** Mail rows written in the business transaction and sent afterwards, once each. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site"})
package it.cooperazionedigitale.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
