@NullMarked
package it.cooperazionedigitale.projects.web.report;

import org.jspecify.annotations.NullMarked;
