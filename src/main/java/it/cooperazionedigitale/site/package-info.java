/** The frame of every page: security chain, layout, error pages, and the seams where modules above hang their tasks, steps and links. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package it.cooperazionedigitale.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
