/** Awards, projects and reports, with their rules. */
@NullMarked
package it.cooperazionedigitale.projects.domain;

import org.jspecify.annotations.NullMarked;
