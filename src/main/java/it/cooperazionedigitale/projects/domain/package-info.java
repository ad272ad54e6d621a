/** Awards, projects and reports, with their rules. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.projects.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
