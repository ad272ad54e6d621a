/**
 * What the portal knows about Italy and does not decide itself: comuni with their inner-area class, provinces, regions, activity
 * codes, goals, holidays, legal forms and sections of the cooperatives' register. Loaded from files, read by everybody.
 */
@ApplicationModule(allowedDependencies = {"shared", "site"})
@NullMarked
package it.cooperazionedigitale.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
