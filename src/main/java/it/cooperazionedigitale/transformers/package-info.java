/** Transformer firms: accreditation by their hub, what they do, the public directory. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit", "reference", "accounts", "organisations"})
package it.cooperazionedigitale.transformers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
