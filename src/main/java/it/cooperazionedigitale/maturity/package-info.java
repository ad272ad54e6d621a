/** How digital a body is by its own word: a questionnaire in versions, scores of 0 to 100, advice, comparison with peers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "site", "audit", "reference", "organisations", "forms"})
package it.cooperazionedigitale.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
