/** Files: one way in, checks before anybody may read them, signatures in plain words, one way out; and each body's drawer of papers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit", "outbox", "accounts", "organisations"})
package it.cooperazionedigitale.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
